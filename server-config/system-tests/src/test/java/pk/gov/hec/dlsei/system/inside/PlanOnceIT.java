package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.CasesOf;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.PlanState;
import pk.gov.hec.dlsei.domain.job.usecase.EndRun;
import pk.gov.hec.dlsei.domain.job.usecase.ExportResults;
import pk.gov.hec.dlsei.domain.job.usecase.FollowRun;
import pk.gov.hec.dlsei.domain.job.usecase.ReadPlan;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.system.inside.Holders.Held;

/**
 * Whose plan can be carried out, and how often; and that what failed is done again (decision 30).
 */
@InsideTest
@OfTheWhole
class PlanOnceIT {

  @Inject Work work;
  @Inject Jobs jobs;
  @Inject Applicants applicants;
  @Inject Holders holders;
  @Inject OwnPool own;
  @Inject Plans plans;
  @Inject StartJob start;
  @Inject FollowRun follow;
  @Inject ReadPlan read;
  @Inject JobRunQuery query;
  @Inject ExportResults export;
  @Inject EndRun end;

  private Actor operator;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void a_pool_of_its_own_and_data_up_to_now() {
    own.begin(10);
    operator = applicants.operator();
  }

  private static void refused(Runnable asked) {
    assertThatThrownBy(asked::run)
        .isInstanceOfSatisfying(
            DlseiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CHANGED_MEANWHILE));
  }

  @Test
  void it_has_the_plan_s_parameters_and_says_why_and_of_which_run() {
    own.late();
    jobs.awaitNone(JobName.REVOCATION_REVIEW);
    String day = holders.day(0).toString();
    long plan =
        plans.completed(
            start.handle(
                operator, JobName.REVOCATION_REVIEW, Map.of("asOf", day, "dryRun", "true")));
    assertThat(read.handle(operator, plan).plan()).isEqualTo(PlanState.OPEN);
    JobRunLine run = jobs.line(plans.carriedOut(operator, plan));

    assertThat(run.parameters().values())
        .containsExactlyInAnyOrderEntriesOf(Map.of("asOf", day, "dryRun", "false"));
    assertThat(run.cases()).contains(CasesOf.plan(plan));
    assertThat(
            work.query(
                "SELECT facts::json ->> 'reason', facts::json ->> 'casesOf' FROM audit_event WHERE subject = ?",
                "run:" + run.id()))
        .containsExactly(Plans.WHY + " run:" + plan);
    assertThat(read.handle(operator, plan).by()).map(JobRunLine::id).contains(run.id());
  }

  @Test
  void of_two_who_carry_it_out_at_once_one_does_and_nobody_does_later() throws Exception {
    Held planned = own.late();
    long plan = plans.planned(operator, JobName.REVOCATION_REVIEW);
    jobs.awaitNone(JobName.REVOCATION_REVIEW);
    List<Long> runs = work.atOnce(2, () -> carryOutOrNot(plan));

    assertThat(runs).filteredOn(run -> run > 0).hasSize(1);
    plans.completed(runs.stream().mapToLong(Long::longValue).max().orElseThrow());
    assertThat(holders.cases(planned)).hasSize(1);
    assertThat(read.handle(operator, plan).plan()).isEqualTo(PlanState.CARRIED_OUT);
    refused(() -> follow.carryOut(operator, plan, Plans.WHY));
  }

  private long carryOutOrNot(long plan) {
    try {
      return follow.carryOut(operator, plan, Plans.WHY);
    } catch (DlseiException e) {
      return 0;
    }
  }

  @Test
  void the_database_takes_no_second_run_of_a_plan_until_the_first_is_abandoned() {
    Held planned = own.late();
    long plan = plans.planned(operator, JobName.REVOCATION_REVIEW);
    long first = plans.carriedOut(operator, plan);
    String second =
        "INSERT INTO job_run (id, job, parameters, dry_run, server, state, started_at, business_at, seen_at, ended_at,"
            + " cases_of, cases_outcome) SELECT nextval('job_run_seq'), 'REVOCATION_REVIEW', '{}', ?, 'x', 'FAILED',"
            + " now(), now(), now(), now(), ?, 'PLANNED'";

    assertThatThrownBy(() -> work.execute(second, false, plan))
        .hasStackTraceContaining("job_run_plan_once");
    work.execute("UPDATE job_run SET state = 'ABANDONED' WHERE id = ?", first);
    assertThatThrownBy(() -> work.execute(second, true, plan))
        .hasStackTraceContaining("job_run_plan_is_not_tried");
    assertThat(
            work.query(
                "SELECT outcome FROM job_result WHERE run_id = ? AND licence_id = ?",
                plans.carriedOut(operator, plan),
                planned.id()))
        .as("it is done already")
        .containsExactly("KEPT");
  }

  @Test
  void what_is_no_open_plan_is_not_carried_out() {
    own.late();
    long stale = plans.planned(operator, JobName.REVOCATION_REVIEW);
    work.execute(
        "UPDATE job_run SET business_at = business_at - interval '1 day' WHERE id = ?", stale);
    long forgotten = plans.planned(operator, JobName.REVOCATION_REVIEW);
    end.forget(operator, forgotten, "It is old.");
    jobs.awaitNone(JobName.REVOCATION_REVIEW);
    long real = plans.completed(start.handle(operator, JobName.REVOCATION_REVIEW, Map.of()));

    for (long run : List.of(stale, forgotten, real)) {
      refused(() -> follow.carryOut(operator, run, Plans.WHY));
    }
    Actor officer = applicants.officer();
    assertThatThrownBy(() -> follow.carryOut(officer, stale, Plans.WHY))
        .hasMessageContaining("operator");
    assertThatThrownBy(() -> follow.repeat(officer, stale, Plans.WHY))
        .hasMessageContaining("operator");
    assertThatThrownBy(() -> read.handle(officer, stale)).hasMessageContaining("operator");
    assertThatThrownBy(() -> export.demand(officer, stale)).hasMessageContaining("operator");
  }

  @Test
  void of_what_failed_that_alone_is_done_again() {
    work.execute("UPDATE seat_pool SET used = used + 1 WHERE id = ?", own.id());
    long failed;
    try {
      jobs.awaitNone(JobName.INVARIANTS);
      failed = start.handle(operator, JobName.INVARIANTS, Map.of());
      assertThat(jobs.ended(failed).state()).isEqualTo(JobState.FAILED);
    } finally {
      work.execute("UPDATE seat_pool SET used = used - 1 WHERE id = ?", own.id());
    }
    assertThat(read.handle(operator, failed).repeatable()).isEqualTo(1);
    long run = plans.completed(follow.repeat(operator, failed, "The counter is right again."));

    assertThat(work.query("SELECT subject || ' ' || outcome FROM job_result WHERE run_id = ?", run))
        .containsExactly("invariant:SEAT_COUNTERS DONE");
    assertThat(query.lastEnded())
        .as("what is asked in part says nothing of the rest")
        .filteredOn(one -> one.job() == JobName.INVARIANTS)
        .extracting(JobRunLine::id)
        .containsExactly(failed);
    refused(() -> follow.repeat(operator, run, "Again"));
  }
}
