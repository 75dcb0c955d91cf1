package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.system.installation.Wait;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** Jobs as an operator starts, watches and schedules them. */
@BrowserTest
class JobsPageIT {

  private static final String JOB = "/operator/job?name=";

  /** A run of another server, which does nothing. */
  private static final String ELSEWHERE =
      """
      INSERT INTO job_run (id, job, parameters, dry_run, server, state, started_at, business_at, seen_at)
      SELECT nextval('job_run_seq'), ?, '{}', false, 'elsewhere', 'RUNNING', now(), now(), now() + interval '1 hour'
      """;

  private static final String DONE =
      "UPDATE job_run SET state = 'COMPLETED', ended_at = now() WHERE server = 'elsewhere' AND state = 'RUNNING'";

  private static String state(Visitor operator) {
    return operator.page().locator("[role=status] .tag").first().innerText().strip();
  }

  /** Starts a job that is on the page, and waits until its run says how it ended. */
  private static void start(Visitor operator, String expected) {
    operator.press("form:start");
    assertThat(operator.path()).startsWith("/operator/run?id=");
    Wait.until(() -> state(operator), expected::equals);
  }

  @Test
  void an_operator_tries_a_job_dry_and_sees_what_it_would_do(Visitor operator) {
    operator.signInAs("operator").open("/operator/jobs");
    assertThat(operator.text())
        .contains("Review licences", "Take licences back", "Offer free seats");
    operator.open(JOB + "seat-offer");
    operator.field("p-dryRun").selectOption("true");
    start(operator, "Completed");
    assertThat(operator.text()).contains("Dry run", "Results");
    operator.open("/operator/runs?job=SEAT_OFFER&state=COMPLETED");
    assertThat(operator.text()).contains("Offer free seats").doesNotContain("Review licences 1");
  }

  @Test
  void what_is_wrong_with_parameters_is_said_beside_each_and_nothing_typed_is_lost(
      Visitor operator) {
    operator.signInAs("operator").open(JOB + "revocation-review");
    operator.type("p-asOf", "2030-01-01");
    operator.field("p-dryRun").selectOption("true");
    operator.press("form:start");
    assertThat(operator.messages()).startsWith("It is not started.");
    assertThat(operator.page().locator("[id='p-asOf-fault']").innerText())
        .isEqualTo("This day has not come yet.");
    assertThat(operator.typed("p-asOf")).isEqualTo("2030-01-01");
    assertThat(operator.typed("p-dryRun")).isEqualTo("true");
  }

  @Test
  void a_job_that_runs_is_not_started_again(Visitor operator, RunningServer server) {
    operator.signInAs("operator").open(JOB + "seal-anew");
    server.database().change(ELSEWHERE, "SEAL_ANEW");
    try {
      operator.press("form:start");
      assertThat(operator.messages()).startsWith("It runs already");
    } finally {
      server.database().change(DONE);
    }
  }

  /** Something that must hold does not, until it is mended. */
  private static final String BREACH =
      "UPDATE seat_pool SET waiting = waiting + ? WHERE id = (SELECT min(id) FROM seat_pool)";

  @BeforeEach
  void breached(RunningServer server) {
    server.database().change(BREACH, 1);
  }

  @AfterEach
  void mended(RunningServer server) {
    server.database().change(BREACH, -1);
  }

  @Test
  void a_value_is_one_of_those_that_there_are(Visitor operator) {
    operator.signInAs("operator").open(JOB + "activity-import");
    assertThat(operator.page().locator("[id=p-from] option").allInnerTexts())
        .containsExactly("Uploads and Coursera’s interface", "Uploads alone");
    operator
        .page()
        .locator("[id=p-from] option")
        .last()
        .evaluate("option => { option.value = 'elsewhere'; option.selected = true; }");
    operator.press("form:start");
    assertThat(operator.page().locator("[id='p-from-fault']").innerText())
        .isEqualTo("This is not a value of the right kind.");
  }

  @Test
  void a_run_that_failed_says_why_and_can_go_on(Visitor operator) {
    operator.signInAs("operator").open(JOB + "invariants");
    start(operator, "Failed");
    assertThat(operator.text()).contains("Breached invariants: ");
    String run = operator.path();
    operator.press("form:restart");
    Wait.until(() -> state(operator), "Failed"::equals);
    assertThat(operator.path()).isEqualTo(run);
  }

  @Test
  void one_that_is_not_to_go_on_is_abandoned_with_a_reason_and_its_steps_forgotten(
      Visitor operator) {
    operator.signInAs("operator").open(JOB + "invariants");
    start(operator, "Failed");
    operator.page().reload();
    assertThat(operator.page().locator("[id=steps] tbody th").innerText()).isEqualTo("Check");
    operator.page().getByText("Where it failed, for developers").click();
    assertThat(operator.page().locator("pre.trace").innerText())
        .contains("DlseiException: Breached invariants: ");
    operator.press("over:abandon");
    assertThat(operator.page().locator("[id='over:reason-message']").innerText())
        .contains("Say why.");
    operator.type("over:reason", "There is no such place.").press("over:abandon");
    assertThat(state(operator)).isEqualTo("Abandoned");
    assertThat(operator.page().locator("[id='form:restart']").count()).isZero();
    operator.type("over:reason", "It is over.").press("over:forget");
    assertThat(operator.text())
        .contains("The server has forgotten the steps since")
        .contains("There is no such place.", "It is over.", "Job abandoned");
  }

  @Test
  void how_far_a_run_is_stands_there_after_a_reload_and_from_another_browser(
      Visitor operator, Visitor colleague, RunningServer server) {
    operator.signInAs("operator").open(JOB + "delete-documents");
    server.database().change(ELSEWHERE, "DELETE_DOCUMENTS");
    try {
      server
          .database()
          .change(
              "INSERT INTO job_share (run_id, step, part, expected)"
                  + " SELECT id, 'delete', 0, 4000 FROM job_run WHERE server = 'elsewhere' AND state = 'RUNNING'");
      operator.open("/operator/runs?job=DELETE_DOCUMENTS&state=RUNNING");
      operator.page().locator("tbody th a").first().click();
      assertThat(operator.page().locator("[id='progressText']").innerText()).contains("0 / 4,000");
      colleague.signInAs("administrator").open(operator.path());
      assertThat(colleague.page().locator("progress").getAttribute("max")).isEqualTo("4000");
    } finally {
      server.database().change(DONE);
    }
  }

  @Test
  void a_run_goes_on_when_its_browser_goes_away(
      Visitor operator, Visitor colleague, RunningServer server) {
    operator.signInAs("operator").open(JOB + "revocation-review");
    operator.field("p-dryRun").selectOption("true");
    operator.press("form:start");
    String run = operator.path();
    operator.page().context().close();
    colleague.signInAs("administrator").open(run);
    Wait.until(() -> state(colleague), "Completed"::equals);
    assertThat(colleague.page().locator("[id=steps] tbody th").allInnerTexts())
        .containsExactly(
            "Look whether too many are concerned",
            "Review licences",
            "Part 1",
            "Part 2",
            "Close cases that have ended");
  }

  @Test
  void a_schedule_is_changed_paused_and_resumed(Visitor operator) {
    operator.signInAs("administrator").open(JOB + "invariants");
    operator.type("times:cron", "nonsense").type("times:zone", "Karachi").press("times:change");
    assertThat(operator.messageOf("times", "cron")).startsWith("These are no times.");
    assertThat(operator.messageOf("times", "zone")).contains("such as Asia/Karachi");
    assertThat(operator.typed("times:cron")).isEqualTo("nonsense");
    operator.type("times:cron", "0 0 30 2 *").type("times:zone", "Asia/Karachi");
    operator.press("times:change");
    assertThat(operator.messageOf("times", "cron")).startsWith("Such a time never comes");
    assertThat(operator.messageOf("times", "zone")).isEmpty();
    operator.type("times:cron", "45 2 * * *").press("times:change");
    assertThat(operator.messages()).isEqualTo("The times are changed.");
    assertThat(operator.text()).contains("02:45");
    operator.press("times:pause");
    assertThat(operator.text()).contains("Paused");
    operator.press("times:resume");
    assertThat(operator.text()).contains("02:45");
  }

  @Test
  void an_unknown_job_or_run_is_not_found_and_officers_see_none(Visitor operator, Visitor officer) {
    operator.signInAs("operator");
    assertThat(operator.open(JOB + "no-such").status()).isEqualTo(404);
    assertThat(operator.open("/operator/run?id=999999").status()).isEqualTo(404);
    officer.signInAs("officer");
    assertThat(officer.open("/operator/jobs").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void the_pages_look_well(String language, Visitor operator) {
    operator.signInAs("operator").open(JOB + "revocation-review");
    operator.field("p-dryRun").selectOption("true");
    operator.press("form:start");
    Wait.until(() -> state(operator), state -> !state.matches("Running|چل رہی ہے"));
    Map<String, Consumer<Visitor>> pages = new LinkedHashMap<>();
    String run = operator.path();
    pages.put("operator-jobs", PagesIT.page("/operator/jobs"));
    pages.put("operator-job", PagesIT.page(JOB + "revocation-review"));
    pages.put("operator-runs", PagesIT.page("/operator/runs"));
    pages.put("operator-run", PagesIT.page(run));
    PagesIT.look(operator, language, pages);
  }
}
