package pk.gov.hec.dlsei.domain.reconciliation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceKind;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceLine;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceQuery;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceState;

/** The differences between the two books, for officers of HEC. */
@ApplicationScoped
public class ReadDifferences {

  private static final JobRunQuery.Filter COMPLETED =
      new JobRunQuery.Filter(
          Optional.of(JobName.COURSERA_RECONCILE), Optional.of(JobState.COMPLETED));

  @Inject DifferenceQuery query;
  @Inject JobRunQuery runs;

  /**
   * How they stand.
   *
   * @param states how many of each
   * @param kinds how many of the state that is asked for are of each
   * @param latest the last comparison that came to its end; empty where there was none
   */
  public record Overview(
      Map<DifferenceState, Integer> states,
      Map<DifferenceKind, Integer> kinds,
      Optional<JobRunLine> latest) {}

  /** How they stand. */
  public Overview overview(Actor actor, DifferenceState state) {
    actor.require(Role.HEC_OFFICER);
    return new Overview(
        query.states(), query.kinds(state), runs.page(COMPLETED, 0, 1).stream().findFirst());
  }

  /** Whether the books are being compared just now. */
  public boolean isUnderWay(Actor actor) {
    actor.require(Role.HEC_OFFICER);
    return runs.running(JobName.COURSERA_RECONCILE).isPresent();
  }

  /**
   * A page of those that a filter finds, the oldest first.
   *
   * @param actor an HEC officer
   * @param filter not null
   * @param first from zero
   * @param size at most
   */
  public List<DifferenceLine> page(
      Actor actor, DifferenceQuery.Filter filter, int first, int size) {
    actor.require(Role.HEC_OFFICER);
    return query.page(filter, first, size);
  }
}
