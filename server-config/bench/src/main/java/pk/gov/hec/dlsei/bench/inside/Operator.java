package pk.gov.hec.dlsei.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;

/** Starts jobs as an operator does, and waits for them. */
@ApplicationScoped
public class Operator {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  @Inject StartJob start;
  @Inject JobRunQuery query;
  @Inject Accounts accounts;

  /** Runs a job; answers how long it took by the times of its run. */
  Duration run(JobName job) {
    Actor operator =
        new Actor(accounts.officer(), 0, Set.of(Role.BATCH_OPERATOR), Optional.empty());
    long id = start.handle(operator, job, Map.of());
    JobRunLine run = query.find(id).orElseThrow();
    while (run.state() == JobState.RUNNING) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      run = query.find(id).orElseThrow();
    }
    if (run.state() != JobState.COMPLETED) {
      throw new IllegalStateException(run + ": " + run.error().orElse("without a reason"));
    }
    return Duration.between(run.startedAt(), run.endedAt().orElseThrow());
  }
}
