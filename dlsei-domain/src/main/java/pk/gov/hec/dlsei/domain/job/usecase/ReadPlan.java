package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.PlanState;
import pk.gov.hec.dlsei.domain.time.Karachi;

/** What can follow from a run: whether its plan can be carried out, and what failed done again. */
@ApplicationScoped
@Transactional
public class ReadPlan {

  @Inject JobRunQuery query;
  @Inject JobResults results;
  @Inject Clock clock;

  /**
   * What can follow.
   *
   * @param plan how its plan stands
   * @param planned with how many cases it would do something
   * @param by the run that carries the plan out, or did; empty for none
   * @param repeatable how many that failed can be done again; 0 where the job does not repeat
   */
  public record Standing(PlanState plan, int planned, Optional<JobRunLine> by, int repeatable) {

    /** Whether the plan can be carried out now. */
    public boolean isOpen() {
      return plan == PlanState.OPEN;
    }
  }

  /**
   * Reads it.
   *
   * @param actor an operator, administrator or auditor
   * @param id of a run
   * @throws DlseiException NOT_FOUND for an unknown one
   */
  public Standing handle(Actor actor, long id) {
    Operators.demandSight(actor);
    JobRunLine run =
        query
            .find(id)
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such run: " + id));
    if (run.state() == JobState.RUNNING) {
      return new Standing(PlanState.NONE, 0, Optional.empty(), 0);
    }
    Map<Outcome, Integer> counts = results.counts(id);
    int planned = counts.get(Outcome.PLANNED);
    Optional<JobRunLine> by = query.carryingOut(id);
    return new Standing(
        PlanState.of(run, planned, by.isPresent(), Karachi.today(clock)),
        planned,
        by,
        run.job().repeatsFailed() ? counts.get(Outcome.FAILED) : 0);
  }
}
