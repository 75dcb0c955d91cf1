package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.audit.AuditLine;
import pk.gov.hec.dlsei.domain.audit.AuditQuery;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobRun;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.JobRuns;
import pk.gov.hec.dlsei.domain.job.JobShares;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.JobStep;
import pk.gov.hec.dlsei.domain.job.JobStore;
import pk.gov.hec.dlsei.domain.job.RunProgress;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * How far a run is, step by step, and who did what with it; for operators, administrators and
 * auditors.
 */
@ApplicationScoped
@Transactional
public class ReadRunDetail {

  private static final int MOST_EVENTS = 50;

  @Inject JobRuns runs;
  @Inject JobRunQuery query;
  @Inject JobStore store;
  @Inject JobShares shares;
  @Inject AuditQuery audit;
  @Inject @RealTime Clock realTime;

  /**
   * A run, step by step.
   *
   * @param steps in the order in which they began; none where they were forgotten, or before the
   *     first one
   * @param progress empty where it does not count beforehand
   * @param usual how long such runs take; empty where none has completed
   * @param trace where it failed; empty where it did not
   * @param forgottenAt since when the server has nothing of it; empty while it has
   * @param now in real time, of which this tells
   */
  public record Detail(
      List<JobStep> steps,
      Optional<RunProgress> progress,
      Optional<Duration> usual,
      Optional<String> trace,
      Optional<Instant> forgottenAt,
      Instant now) {

    /** Copies the steps. */
    public Detail {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Reads it.
   *
   * @param actor an operator, administrator or auditor
   * @param id of the run
   * @throws DlseiException NOT_FOUND for an unknown one
   */
  public Detail detail(Actor actor, long id) {
    Operators.demandSight(actor);
    JobRun run =
        runs.find(id)
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such run: " + id));
    Instant now = realTime.instant();
    OptionalLong execution = run.execution();
    List<JobStep> steps =
        execution.isPresent() ? store.steps(execution.getAsLong()) : List.<JobStep>of();
    Optional<RunProgress> progress =
        run.state() == JobState.COMPLETED
            ? Optional.empty()
            : RunProgress.of(steps, shares.expected(id), now);
    return new Detail(
        steps, progress, query.usualDuration(id), run.trace(), run.forgottenAt(), now);
  }

  /** Who started it, stopped it and so on, the latest first. */
  public List<AuditLine> events(Actor actor, long id) {
    Operators.demandSight(actor);
    return audit.page(AuditQuery.Filter.about("run:" + id), 0, MOST_EVENTS);
  }
}
