package pk.gov.hec.dlsei.system.inside;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.LongConsumer;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobParameters;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.JobRuns;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.usecase.KeepRuns;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.domain.time.RealTime;
import pk.gov.hec.dlsei.system.installation.Wait;

/** Runs of jobs that tests start, hold and watch. */
@ApplicationScoped
public class Jobs {

  /** The job that {@link #held} can hold. */
  static final JobName HELD = JobName.PURGE_EXPIRED;

  @Inject Work work;
  @Inject StartJob start;
  @Inject JobRuns runs;
  @Inject JobRunQuery query;
  @Inject KeepRuns keep;
  @Inject Clock clock;
  @Inject @RealTime Clock realTime;

  JobRunLine line(long run) {
    return query.find(run).orElseThrow();
  }

  /** A run's execution by the server's job operator. */
  long execution(long run) {
    return work.inTransaction(() -> runs.find(run).orElseThrow().execution().orElseThrow());
  }

  /** As it is when it has ended, for the server too. */
  JobRunLine ended(long run) {
    Wait.until(() -> line(run).state(), state -> state != JobState.RUNNING);
    Wait.until(
        () -> BatchRuntime.getJobOperator().getJobExecution(execution(run)).getBatchStatus(),
        status -> status.name().matches("COMPLETED|FAILED|STOPPED"));
    return line(run);
  }

  /** Waits until none of the job runs, so that a test can start one. */
  void awaitNone(JobName job) {
    query.running(job).ifPresent(run -> ended(run.id()));
  }

  /** Starts the job that deletes guards, which waits until the work is done. */
  long held(Actor by, LongConsumer workMeanwhile) {
    awaitNone(HELD);
    return work.<Long>withEntities(
        em -> {
          em.createNativeQuery("LOCK TABLE attempt_guard IN EXCLUSIVE MODE").executeUpdate();
          long run = start.handle(by, HELD, Map.of());
          workMeanwhile.accept(run);
          return run;
        });
  }

  /** Starts the tests' own job, which no page knows, as a run of another one. */
  long counting(Actor by, Map<String, String> parameters) {
    return counting(by, "counting", parameters);
  }

  /** The same, or with two parts. */
  long counting(Actor by, String file, Map<String, String> parameters) {
    awaitNone(JobName.SEAL_ANEW);
    JobRuns.Beginning beginning =
        new JobRuns.Beginning(
            JobName.SEAL_ANEW,
            new JobParameters(parameters),
            by.accountId(),
            "localhost",
            Optional.empty());
    Optional<Long> run =
        work.inTransaction(() -> runs.begin(beginning, realTime.instant(), clock.instant()));
    Properties properties = new Properties();
    properties.putAll(parameters);
    properties.setProperty("run", run.orElseThrow().toString());
    keep.began(run.get(), BatchRuntime.getJobOperator().start(file, properties));
    return run.get();
  }
}
