package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.JobStep;
import pk.gov.hec.dlsei.domain.job.RunProgress;
import pk.gov.hec.dlsei.domain.job.usecase.EndRun;
import pk.gov.hec.dlsei.domain.job.usecase.ReadRunDetail;
import pk.gov.hec.dlsei.domain.job.usecase.ReadRunDetail.Detail;
import pk.gov.hec.dlsei.domain.job.usecase.ReadRuns;
import pk.gov.hec.dlsei.domain.job.usecase.RestartJob;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.domain.job.usecase.StopJob;
import pk.gov.hec.dlsei.domain.settings.Setting;

/** Runs step by step, and their end for good. */
@InsideTest
class RunDetailIT {

  private static final Map<String, String> REAL = Map.of("asOf", "2023-08-01", "dryRun", "false");

  @Inject Work work;
  @Inject Jobs jobs;
  @Inject Applicants applicants;
  @Inject StartJob start;
  @Inject StopJob stop;
  @Inject RestartJob restart;
  @Inject ReadRuns runs;
  @Inject ReadRunDetail read;
  @Inject EndRun end;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  private static void refused(ErrorCode code, Runnable asked) {
    assertThatThrownBy(asked::run)
        .isInstanceOfSatisfying(DlseiException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  /** A run that has broken off in its third chunk. */
  private long failed(Actor operator) {
    CountingWriter.FAILS.set(true);
    long run = jobs.counting(operator, REAL);
    assertThat(jobs.ended(run).state()).isEqualTo(JobState.FAILED);
    return run;
  }

  @Test
  void steps_tell_what_they_and_their_parts_counted_as_the_run_does() {
    Actor operator = applicants.operator();
    jobs.awaitNone(JobName.REVOCATION_REVIEW);
    long run = start.handle(operator, JobName.REVOCATION_REVIEW, Map.of("dryRun", "true"));
    long all = jobs.ended(run).counts().read();
    Detail detail = read.detail(operator, run);

    assertThat(detail.steps())
        .extracting(JobStep::name, JobStep::attempt, JobStep::state, step -> step.parts().size())
        .containsExactly(
            tuple("brake", 1, JobState.COMPLETED, 0),
            tuple("review", 1, JobState.COMPLETED, 2),
            tuple("close", 1, JobState.COMPLETED, 0));
    JobStep review = detail.steps().get(1);
    assertThat(review.counts().items().read()).isEqualTo(all);
    assertThat(review.counts().committed()).isPositive();
    assertThat(review.took(detail.now())).isLessThan(Duration.ofHours(1));
    assertThat(work.query("SELECT sum(expected) FROM job_share WHERE run_id = ?", run))
        .containsExactly(Long.toString(all));
    assertThat(detail.progress()).isEmpty();
  }

  @Test
  void one_that_broke_off_tells_how_far_it_was_and_where_and_goes_on_as_another_attempt() {
    Actor operator = applicants.operator();
    long run = failed(operator);
    Detail broken = read.detail(operator, run);
    restart.handle(operator, run);
    jobs.ended(run);
    Detail done = read.detail(operator, run);

    assertThat(broken.progress())
        .hasValueSatisfying(
            progress -> assertThat(progress).isEqualTo(new RunProgress(6, 10, Optional.empty())));
    assertThat(broken.steps().get(0).counts().rolledBack()).isPositive();
    assertThat(broken.trace())
        .hasValueSatisfying(
            trace ->
                assertThat(trace)
                    .startsWith("java.lang.IllegalStateException\n  at ")
                    .contains("CountingWriter"));
    assertThat(done.steps())
        .extracting(JobStep::attempt, JobStep::state)
        .containsExactly(tuple(1, JobState.FAILED), tuple(2, JobState.COMPLETED));
    assertThat(done.trace()).isEmpty();
    assertThat(done.progress()).isEmpty();
  }

  @Test
  void what_failed_in_a_part_is_told_as_it_was_thrown_there() {
    Actor operator = applicants.operator();
    CountingWriter.FAILS.set(true);
    long run = jobs.counting(operator, "counting-parts", REAL);

    assertThat(jobs.ended(run).error())
        .contains("The step count failed with IllegalStateException; the server's log tells why.");
    assertThat(read.detail(operator, run).trace())
        .hasValueSatisfying(trace -> assertThat(trace).contains("CountingWriter"));
    assertThat(read.detail(operator, run).progress())
        .hasValueSatisfying(progress -> assertThat(progress.expected()).isEqualTo(20));
  }

  @Test
  void one_that_is_abandoned_does_not_go_on_and_says_who_did_it_and_why() {
    Actor operator = applicants.operator();
    long run = failed(operator);
    end.abandon(operator, run, " Its file was wrong. ");

    assertThat(jobs.line(run).state()).isEqualTo(JobState.ABANDONED);
    refused(ErrorCode.CHANGED_MEANWHILE, () -> restart.handle(operator, run));
    refused(ErrorCode.CHANGED_MEANWHILE, () -> end.abandon(operator, run, "Again"));
    assertThat(read.events(operator, run).get(0).entry())
        .satisfies(
            event -> {
              assertThat(event.action()).hasToString("JOB_ABANDONED");
              assertThat(event.factsByName()).containsEntry("reason", "Its file was wrong.");
            });
  }

  @Test
  void what_the_server_forgets_of_a_run_leaves_its_line_and_results() {
    Actor operator = applicants.operator();
    long run = failed(operator);
    long execution = jobs.execution(run);
    refused(ErrorCode.CHANGED_MEANWHILE, () -> end.forget(operator, run, "Too early"));
    end.abandon(operator, run, "Its file was wrong.");
    end.forget(operator, run, "It is old.");

    assertThat(read.detail(operator, run).steps()).isEmpty();
    assertThat(read.detail(operator, run).forgottenAt()).isPresent();
    assertThat(runs.resultCounts(operator, run)).containsEntry(Outcome.DONE, 5);
    assertThatThrownBy(() -> BatchRuntime.getJobOperator().getJobExecution(execution))
        .isInstanceOf(NoSuchJobExecutionException.class);
    refused(ErrorCode.CHANGED_MEANWHILE, () -> end.forget(operator, run, "Again"));
  }

  @Test
  void one_that_runs_is_neither_abandoned_nor_forgotten() {
    Actor operator = applicants.operator();
    long run =
        jobs.held(
            operator,
            id -> {
              refused(ErrorCode.CHANGED_MEANWHILE, () -> end.abandon(operator, id, "Now"));
              refused(ErrorCode.CHANGED_MEANWHILE, () -> end.forget(operator, id, "Now"));
              assertThat(read.detail(operator, id).steps()).hasSizeLessThan(2);
            });

    assertThat(jobs.ended(run).state()).isEqualTo(JobState.COMPLETED);
    end.forget(operator, run, "It is old.");
    assertThat(read.detail(operator, run).steps()).isEmpty();
  }

  @Test
  void one_that_is_stopped_in_its_last_chunk_has_done_it_and_does_nothing_twice() {
    Actor operator = applicants.operator();
    CountingWriter.BEFORE_LAST.set(
        id -> {
          stop.handle(operator, id);
          BatchRuntime.getJobOperator().stop(jobs.execution(id));
        });
    long run = jobs.counting(operator, REAL);

    assertThat(jobs.ended(run).state()).isEqualTo(JobState.STOPPED);
    assertThat(runs.resultCounts(operator, run)).containsEntry(Outcome.DONE, 9);
    restart.handle(operator, run);
    assertThat(jobs.ended(run).state()).isEqualTo(JobState.COMPLETED);
    assertThat(runs.resultCounts(operator, run)).containsEntry(Outcome.DONE, 9);
  }

  @Test
  void one_whose_plug_in_is_gone_says_so_and_goes_on_when_it_is_back() {
    Actor operator = applicants.operator();
    String setting = Setting.LEARNING_PLATFORM.key();
    jobs.awaitNone(JobName.ACTIVITY_IMPORT);
    System.setProperty(setting, "gone");
    try {
      long run = start.handle(operator, JobName.ACTIVITY_IMPORT, Map.of("from", "interface"));
      assertThat(jobs.ended(run).error())
          .contains("The learning platform's plug-in is not there; see the plug-ins page");
      System.clearProperty(setting);
      restart.handle(operator, run);
      assertThat(jobs.ended(run).state()).isEqualTo(JobState.COMPLETED);
    } finally {
      System.clearProperty(setting);
    }
  }

  @Test
  void an_officer_of_hec_neither_sees_nor_ends_it() {
    Actor officer = applicants.officer();

    List<Runnable> all =
        List.of(
            () -> read.detail(officer, 1),
            () -> read.events(officer, 1),
            () -> end.abandon(officer, 1, "No"),
            () -> end.forget(officer, 1, "No"));
    all.forEach(asked -> refused(ErrorCode.NOT_ALLOWED, asked));
  }
}
