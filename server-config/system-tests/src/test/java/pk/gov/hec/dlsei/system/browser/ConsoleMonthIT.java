package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.system.installation.Wait;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** A cohort's month, run from the console alone. */
@BrowserTest
@WithLives
class ConsoleMonthIT {

  private static final String WAITING =
      "SELECT count(*) FROM pg_locks WHERE relation = 'job_result'::regclass AND NOT granted";

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private RunningServer server;
  private Visitor administrator;
  private SmallCohort cohort;

  @Test
  void a_month_is_led_through_dry_run_undo_stop_restart_and_schedule_to_one_person_s_outcome(
      Visitor focal, Visitor officer, Visitor administrator, RunningServer server) {
    this.server = server;
    this.administrator = administrator;
    cohort = SmallCohort.of(server, officer, administrator);
    List<Submitted> all = cohort.approved(focal);
    Submitted neverJoins = all.get(0);
    Submitted neverCompletes = all.get(2);
    cohort.clock("2023-08-20T12:00");
    cohort.run("activity-import");
    isPlannedAndProposed(neverJoins);
    isUndoneAndConfirmedAnew(neverJoins);
    isStoppedAndGoesOn(neverJoins);
    theScheduleProposes(neverCompletes);
    assertThat(cohort.learner(neverJoins))
        .contains("Licence taken back", "The data were wrong.", "WP2/5.i");
  }

  private void isPlannedAndProposed(Submitted neverJoins) {
    administrator.open("/operator/job?name=revocation-review");
    administrator.field("p-dryRun").selectOption("true");
    administrator.press("form:start");
    cohort.awaitRun("Completed");
    assertThat(cohort.cases("PROPOSED")).doesNotContain(neverJoins.person().name());
    administrator.type("plan:planReason", "Read and agreed.").press("plan:carryOut");
    cohort.awaitRun("Completed");
    assertThat(cohort.cases("PROPOSED")).contains(neverJoins.person().name(), "WP2/5.i");
  }

  private void isUndoneAndConfirmedAnew(Submitted neverJoins) {
    cohort.confirm(neverJoins);
    cohort
        .choose("CONFIRMED", neverJoins)
        .type("form:reason", "The data were wrong.")
        .press("form:undo");
    assertThat(cohort.cases("HELD")).contains(neverJoins.person().name(), "The data were wrong.");
    cohort.choose("HELD", neverJoins).press("form:release");
    cohort.confirm(neverJoins);
  }

  /** The test keeps a table from the run, so that it is in the middle when it is told to stop. */
  private void isStoppedAndGoesOn(Submitted neverJoins) {
    cohort.clock("2023-08-21T13:00");
    administrator.open("/operator/job?name=revocation-apply");
    server.database().change("BEGIN");
    try {
      server.database().change("LOCK TABLE job_result IN EXCLUSIVE MODE");
      administrator.press("form:start");
      Wait.until(() -> server.database().one(Long.class, WAITING), count -> count > 0);
      administrator.press("form:stop");
      assertThat(administrator.messages()).startsWith("It is asked to stop.");
    } finally {
      server.database().change("COMMIT");
    }
    cohort.awaitRun("Stopped");
    administrator.press("form:restart");
    cohort.awaitRun("Completed");
    cohort.awaitStatus(neverJoins, "REVOKED");
    assertThat(administrator.text()).contains("WP2/5.i");
  }

  private void theScheduleProposes(Submitted neverCompletes) {
    cohort.clock("2023-09-05T12:00");
    cohort.run("activity-import");
    administrator.open("/operator/job?name=revocation-review");
    administrator.type("times:cron", "*/10 * * * *").press("times:change");
    administrator.press("times:resume");
    cohort.clock("2023-09-05T12:30");
    Wait.until(PATIENCE, this::completedReviews, runs -> runs.contains("Its schedule"));
    assertThat(cohort.cases("PROPOSED")).contains(neverCompletes.person().name(), "WP2/5.iii");
  }

  private String completedReviews() {
    administrator.open("/operator/runs?job=REVOCATION_REVIEW&state=COMPLETED");
    return administrator.page().locator("main tbody").innerText();
  }
}
