package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pk.gov.hec.dlsei.system.inside.Applicants.COHORT;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.cohort.usecase.ChangeCohortSetting;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.domain.revocation.BegunRevocations.Line;
import pk.gov.hec.dlsei.domain.revocation.BegunRevocations.Now;
import pk.gov.hec.dlsei.domain.revocation.usecase.DecideRevocations;
import pk.gov.hec.dlsei.domain.revocation.usecase.UndoRun;
import pk.gov.hec.dlsei.system.inside.Holders.Held;

/** What a run began by HEC's standing orders is undone together, as far as it can be. */
@InsideTest
class RunUndoIT {

  private static final String WHY = "The data of that day were wrong.";

  @Inject Work work;
  @Inject Jobs jobs;
  @Inject Applicants applicants;
  @Inject Holders holders;
  @Inject Plans plans;
  @Inject StartJob start;
  @Inject UndoRun undo;
  @Inject DecideRevocations decide;
  @Inject ChangeCohortSetting change;

  private String pool;
  private InstitutionCode university;
  private Actor operator;
  private Actor officer;
  private List<Held> held;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void a_standing_order_and_three_who_are_proposed() {
    pool = applicants.pool(10);
    university = applicants.university();
    operator = applicants.operator();
    officer = applicants.officer();
    holders.dataReachNow();
    held = holders.invited(3, pool, university, 18);
    run(JobName.REVOCATION_REVIEW);
    order("CARRIED_OUT_BY_JOB");
  }

  @AfterEach
  void no_standing_order_any_more() {
    order("CONFIRMED_BY_OFFICER");
    assertThat(Invariant.SEAT_COUNTERS.breachesIn(pool, work)).isEmpty();
    assertThat(Invariant.REVOCATIONS.breachesIn(pool, work)).isEmpty();
  }

  private void order(String who) {
    change.handle(
        officer,
        COHORT,
        new ChangeCohortSetting.Wanted(
            "standing-order/WP2/5.i", who, holders.day(0), "For a test of standing orders"));
  }

  private long run(JobName job) {
    jobs.awaitNone(job);
    long run = start.handle(operator, job, Map.of());
    JobRunLine ended = jobs.ended(run);
    assertThat(ended.state()).as("%s", ended.error()).isEqualTo(JobState.COMPLETED);
    return run;
  }

  /** What has become of those of this test that a run began. */
  private List<Now> now(long run) {
    return held.stream()
        .flatMap(
            one ->
                undo.page(operator, run, 0, 10_000).stream()
                    .filter(line -> line.licence() == one.id()))
        .map(Line::now)
        .toList();
  }

  private static void refused(ErrorCode code, Runnable asked) {
    assertThatThrownBy(asked::run)
        .isInstanceOfSatisfying(DlseiException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void a_run_says_whom_it_confirmed_and_by_which_clauses() {
    long run = run(JobName.REVOCATION_APPLY);

    assertThat(holders.status(held.get(0))).isEqualTo("REVOKING");
    assertThat(
            work.query(
                "SELECT subject, clauses, detail FROM job_result WHERE run_id = ? AND licence_id = ?",
                run,
                held.get(0).id()))
        .containsExactly("licence:" + held.get(0).id() + ":CONFIRMED [\"WP2/5.i\"] CONFIRMED");
    assertThat(now(run)).containsExactly(Now.OPEN, Now.OPEN, Now.OPEN);
  }

  @Test
  void a_dry_run_names_them_and_its_plan_confirms_those_alone() {
    long plan = plans.planned(operator, JobName.REVOCATION_APPLY);
    String confirmed =
        "SELECT outcome || ' ' || detail FROM job_result WHERE run_id = ? AND subject = ?";
    assertThat(work.query(confirmed, plan, "licence:" + held.get(0).id() + ":CONFIRMED"))
        .containsExactly("PLANNED CONFIRMED");
    assertThat(holders.status(held.get(0))).isEqualTo("INVITED");
    decide.hold(officer, List.of(holders.openCase(held.get(1))), WHY);
    Held meanwhile = holders.invited(pool, university, 18);
    run(JobName.REVOCATION_REVIEW);
    long run = plans.carriedOut(operator, plan);

    assertThat(work.query(confirmed, run, "licence:" + held.get(0).id() + ":CONFIRMED"))
        .containsExactly("DONE CONFIRMED");
    assertThat(work.query(confirmed, run, "licence:" + held.get(1).id() + ":CONFIRMED"))
        .containsExactly("KEPT NO_LONGER INVITED");
    assertThat(holders.status(held.get(2))).isEqualTo("REVOKING");
    assertThat(holders.cases(meanwhile)).containsExactly("PROPOSED [\"WP2/5.i\"]");
  }

  @Test
  void all_whose_window_is_open_are_given_back_and_the_others_are_told_apart() {
    long run = run(JobName.REVOCATION_APPLY);
    holders.windowIsOver(held.get(2));
    assertThat(undo.handle(operator, run, " " + WHY + " ")).isGreaterThanOrEqualTo(2);

    assertThat(held.stream().map(holders::status))
        .containsExactly("INVITED", "INVITED", "REVOKING");
    assertThat(now(run)).containsExactly(Now.UNDONE, Now.UNDONE, Now.WINDOW_OVER);
    assertThat(undo.counts(operator, run)).containsEntry(Now.OPEN, 0);
    assertThat(holders.cases(held.get(0))).containsExactly("HELD [\"WP2/5.i\"]");
    assertThat(
            work.query(
                "SELECT kind || ' ' || coalesce(actor::text, 'job') || ' ' || coalesce(reason, '') FROM decision"
                    + " WHERE application_id = ? AND kind LIKE 'REVOCATION%' ORDER BY id",
                held.get(0).application().id()))
        .containsExactly(
            "REVOCATION_CONFIRMED job ", "REVOCATION_UNDONE " + operator.accountId() + " " + WHY);
    assertThat(
            work.query(
                "SELECT action || ' ' || coalesce(facts::json ->> 'reason', '') FROM audit_event WHERE subject = ? ORDER BY id",
                "run:" + run))
        .containsExactly("JOB_STARTED ", "JOB_UNDONE " + WHY);
    assertThat(holders.mails(held.get(0))).isEmpty();
    refused(ErrorCode.CHANGED_MEANWHILE, () -> undo.handle(operator, run, WHY));
  }

  @Test
  void
      who_was_undone_is_not_confirmed_again_by_the_next_run_but_by_an_officer_and_stays_the_officer_s() {
    long run = run(JobName.REVOCATION_APPLY);
    undo.handle(operator, run, WHY);
    long next = run(JobName.REVOCATION_APPLY);
    assertThat(now(next)).isEmpty();
    assertThat(holders.status(held.get(0))).isEqualTo("INVITED");

    List<Long> open = List.of(holders.openCase(held.get(0)));
    decide.release(officer, open);
    decide.confirm(officer, open);
    assertThat(now(run)).containsExactly(Now.UNDONE, Now.UNDONE, Now.UNDONE);
    refused(ErrorCode.CHANGED_MEANWHILE, () -> undo.handle(operator, run, WHY));
    assertThat(holders.status(held.get(0))).isEqualTo("REVOKING");
  }

  @Test
  void what_came_of_those_past_their_window_is_told() {
    long run = run(JobName.REVOCATION_APPLY);
    held.subList(0, 2).forEach(holders::windowIsOver);
    holders.activate(held.get(1), 0);
    run(JobName.REVOCATION_APPLY);

    assertThat(now(run)).containsExactly(Now.TAKEN_BACK, Now.KEPT, Now.OPEN);
  }

  @Test
  void of_two_who_undo_it_at_once_each_licence_is_undone_once() throws Exception {
    long run = run(JobName.REVOCATION_APPLY);
    work.atOnce(2, () -> undoneOrNot(run));

    assertThat(held)
        .allSatisfy(
            one ->
                assertThat(holders.decisions(one))
                    .containsExactly("REVOCATION_CONFIRMED", "REVOCATION_UNDONE"));
  }

  private int undoneOrNot(long run) {
    try {
      return undo.handle(operator, run, WHY);
    } catch (DlseiException e) {
      return 0;
    }
  }

  @Test
  void what_an_officer_confirmed_is_not_a_run_s_and_an_officer_undoes_no_run() {
    decide.confirm(officer, List.of(holders.openCase(held.get(0))));
    long run = run(JobName.REVOCATION_APPLY);

    assertThat(now(run)).hasSize(2);
    undo.handle(operator, run, WHY);
    assertThat(holders.status(held.get(0))).isEqualTo("REVOKING");
    refused(ErrorCode.NOT_ALLOWED, () -> undo.handle(officer, run, WHY));
    refused(ErrorCode.NOT_ALLOWED, () -> undo.counts(officer, run));
    refused(ErrorCode.NOT_ALLOWED, () -> undo.page(officer, run, 0, 1));
  }
}
