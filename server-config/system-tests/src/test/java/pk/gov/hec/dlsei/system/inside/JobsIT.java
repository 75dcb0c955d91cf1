package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobCounts;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.ParameterFault;
import pk.gov.hec.dlsei.domain.job.ParametersRefusedException;
import pk.gov.hec.dlsei.domain.job.RunsAlreadyException;
import pk.gov.hec.dlsei.domain.job.usecase.ReadRuns;
import pk.gov.hec.dlsei.domain.job.usecase.RestartJob;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.domain.job.usecase.StopJob;

/** Operators start, stop and restart jobs; runs and results are kept. */
@InsideTest
class JobsIT {

  private static final Map<String, String> DRY = Map.of("asOf", "2023-08-01", "dryRun", "true");
  private static final Map<String, String> REAL = Map.of("asOf", "2023-08-01", "dryRun", "false");

  @Inject Work work;
  @Inject Jobs jobs;
  @Inject Applicants applicants;
  @Inject StartJob start;
  @Inject StopJob stop;
  @Inject RestartJob restart;
  @Inject ReadRuns read;
  @Inject JobResults results;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  private static ErrorCode codeOf(Runnable asked) {
    try {
      asked.run();
    } catch (DlseiException e) {
      return e.code();
    }
    throw new AssertionError("It is taken");
  }

  private List<String> audited(long run) {
    return work.query("SELECT action FROM audit_event WHERE subject = ? ORDER BY id", "run:" + run);
  }

  @Test
  void a_job_that_was_started_completes_and_its_run_tells_of_it() {
    Actor operator = applicants.operator();
    jobs.awaitNone(JobName.DELETE_DOCUMENTS);
    long run = start.handle(operator, JobName.DELETE_DOCUMENTS, Map.of());
    JobRunLine line = jobs.ended(run);

    assertThat(line.state()).isEqualTo(JobState.COMPLETED);
    assertThat(line.startedBy()).contains(operator.accountId());
    assertThat(line.startedByName()).contains("Staff Example");
    assertThat(line.exitStatus()).hasValueSatisfying(rows -> assertThat(rows).matches("\\d+"));
    assertThat(line.endedAt()).hasValueSatisfying(end -> assertThat(end).isAfter(line.startedAt()));
    assertThat(line.error()).isEmpty();
    assertThat(read.find(operator, run)).contains(line);
    assertThat(audited(run)).containsExactly("JOB_STARTED");
  }

  @Test
  void of_two_who_start_it_at_once_one_does_and_the_other_is_told_who_and_when() throws Exception {
    Actor operator = applicants.operator();
    List<Object> answers = twoAtOnce(operator);
    List<Long> started = of(answers, Long.class);
    List<RunsAlreadyException> refused = of(answers, RunsAlreadyException.class);

    assertThat(started).hasSize(1);
    assertThat(refused).hasSize(1);
    JobRunLine run = jobs.ended(started.get(0));
    assertThat(refused.get(0).code()).isEqualTo(ErrorCode.RUNS_ALREADY);
    assertThat(refused.get(0).run().id()).isEqualTo(run.id());
    assertThat(refused.get(0).run().startedByName()).contains("Staff Example");
    assertThat(refused.get(0))
        .hasMessageContaining("account " + operator.accountId())
        .hasMessageContaining(run.startedAt().toString());
    assertThat(run.state()).isEqualTo(JobState.COMPLETED);
  }

  private List<Object> twoAtOnce(Actor operator) {
    jobs.awaitNone(Jobs.HELD);
    return work.withEntities(
        em -> {
          em.createNativeQuery("LOCK TABLE attempt_guard IN EXCLUSIVE MODE").executeUpdate();
          try {
            return work.atOnce(2, () -> startOrRefusal(operator));
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static <T> List<T> of(List<Object> answers, Class<T> kind) {
    return answers.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private Object startOrRefusal(Actor operator) {
    try {
      return start.handle(operator, Jobs.HELD, Map.of());
    } catch (RunsAlreadyException e) {
      return e;
    }
  }

  @Test
  void one_that_was_stopped_goes_on_as_the_same_run() {
    Actor operator = applicants.operator();
    long run = jobs.held(operator, id -> stop.handle(operator, id));
    JobRunLine stopped = jobs.ended(run);
    long first = jobs.execution(run);
    restart.handle(operator, run);
    JobRunLine completed = jobs.ended(run);

    assertThat(stopped.state()).isEqualTo(JobState.STOPPED);
    assertThat(completed.state()).isEqualTo(JobState.COMPLETED);
    assertThat(completed.isStopAsked()).isFalse();
    assertThat(completed.startedAt()).isEqualTo(stopped.startedAt());
    assertThat(jobs.execution(run)).isGreaterThan(first);
    assertThat(audited(run)).containsExactly("JOB_STARTED", "JOB_STOPPED", "JOB_RESTARTED");
    assertThat(codeOf(() -> restart.handle(operator, run))).isEqualTo(ErrorCode.CHANGED_MEANWHILE);
    assertThat(codeOf(() -> stop.handle(operator, run))).isEqualTo(ErrorCode.CHANGED_MEANWHILE);
  }

  @Test
  void one_that_was_stopped_does_not_go_on_beside_another_run() {
    Actor operator = applicants.operator();
    long stopped = jobs.held(operator, id -> stop.handle(operator, id));
    jobs.ended(stopped);
    long other =
        jobs.held(
            operator,
            id ->
                assertThatThrownBy(() -> restart.handle(operator, stopped))
                    .isInstanceOfSatisfying(
                        RunsAlreadyException.class, e -> assertThat(e.run().id()).isEqualTo(id)));

    assertThat(jobs.ended(other).state()).isEqualTo(JobState.COMPLETED);
    assertThat(jobs.line(stopped).state()).isEqualTo(JobState.STOPPED);
  }

  @Test
  void a_parameter_that_the_job_does_not_take_starts_nothing() {
    Actor operator = applicants.operator();
    List<String> before = work.query("SELECT count(*) FROM job_run");

    assertThatThrownBy(() -> start.handle(operator, JobName.SEAL_ANEW, DRY))
        .isInstanceOfSatisfying(
            ParametersRefusedException.class,
            e ->
                assertThat(e.faults())
                    .containsExactly(
                        new ParameterFault("asOf", ParameterFault.Kind.UNKNOWN),
                        new ParameterFault("dryRun", ParameterFault.Kind.UNKNOWN)));
    assertThat(work.query("SELECT count(*) FROM job_run")).isEqualTo(before);
  }

  @Test
  void an_officer_of_hec_neither_starts_nor_stops_nor_sees_runs() {
    Actor officer = applicants.officer();
    JobRunQuery.Filter all = new JobRunQuery.Filter(Optional.empty(), Optional.empty());

    for (Runnable asked :
        List.<Runnable>of(
            () -> start.handle(officer, JobName.SEAL_ANEW, Map.of()),
            () -> stop.handle(officer, 1),
            () -> restart.handle(officer, 1),
            () -> read.page(officer, all, 0, 10))) {
      assertThat(codeOf(asked)).isEqualTo(ErrorCode.NOT_ALLOWED);
    }
  }

  @Test
  void counts_and_results_of_chunks_are_kept_and_a_dry_run_says_so() {
    Actor operator = applicants.operator();
    long run = jobs.counting(operator, DRY);
    JobRunLine line = jobs.ended(run);

    assertThat(line.state()).isEqualTo(JobState.COMPLETED);
    assertThat(line.isDryRun()).isTrue();
    assertThat(line.counts()).isEqualTo(new JobCounts(10, 9, 1, 0));
    assertThat(read.resultCounts(operator, run))
        .containsEntry(Outcome.PLANNED, 9)
        .containsEntry(Outcome.DONE, 0);
    assertThat(read.results(operator, run, Optional.empty(), 3, 2))
        .extracting(JobResult::subject, JobResult::clauses, JobResult::detail)
        .containsExactly(
            tuple("number:4", List.of("test/1"), "by 2023-08-01"),
            tuple("number:6", List.of("test/1"), "by 2023-08-01"));
  }

  @Test
  void one_that_failed_says_why_without_anything_about_people_and_goes_on_where_it_was() {
    Actor operator = applicants.operator();
    CountingWriter.FAILS.set(true);
    long run = jobs.counting(operator, REAL);
    JobRunLine failed = jobs.ended(run);
    Map<Outcome, Integer> before = read.resultCounts(operator, run);
    restart.handle(operator, run);
    JobRunLine completed = jobs.ended(run);

    assertThat(failed.state()).isEqualTo(JobState.FAILED);
    assertThat(failed.error())
        .contains("The step count failed with IllegalStateException; the server's log tells why.");
    assertThat(before).containsEntry(Outcome.DONE, 5);
    assertThat(completed.state()).isEqualTo(JobState.COMPLETED);
    assertThat(completed.error()).isEmpty();
    assertThat(read.resultCounts(operator, run)).containsEntry(Outcome.DONE, 9);
    assertThat(completed.counts().written()).isEqualTo(9);
  }

  @Test
  void a_case_of_which_a_run_has_told_keeps_its_first_result() {
    long run = jobs.counting(applicants.operator(), REAL);
    jobs.ended(run);
    List<JobResult> again =
        List.of(
            JobResult.of("number:1", Outcome.FAILED, List.of(), "again"),
            JobResult.of("number:{\"11\", NULL}", Outcome.KEPT, List.of("a\"b", "c"), ""));
    work.change(() -> results.record(run, again));
    work.change(() -> results.record(run, again));

    assertThat(results.counts(run))
        .containsEntry(Outcome.DONE, 9)
        .containsEntry(Outcome.FAILED, 0)
        .containsEntry(Outcome.KEPT, 1);
    assertThat(results.page(run, Optional.of(Outcome.KEPT), 0, 10)).containsExactly(again.get(1));
  }
}
