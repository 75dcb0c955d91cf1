package pk.gov.hec.dlsei.domain.overview;

import java.util.List;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.domain.cohort.Cohort;

/**
 * How a cohort stands, and whether the platform is well.
 *
 * @param cohorts to choose from, the latest start first
 * @param shown the one that is told of
 * @param seats by pool, or by kind of pools, in the policy's order
 * @param people how far they have come
 * @param activity what learners do
 * @param queue what there is to decide
 * @param overdue universities that keep people waiting, the worst first
 * @param alerts of the whole platform
 */
public record Overview(
    List<Choice> cohorts,
    Choice shown,
    List<SeatGroup> seats,
    People people,
    Activity activity,
    QueueToday queue,
    List<OverdueUniversity> overdue,
    Alerts alerts) {

  /**
   * A cohort.
   *
   * @param terms that hold for it
   * @param state planned, open or closed
   */
  public record Choice(CohortTerms terms, Cohort.State state) {

    /** Whether people can apply, and reviewers decide. */
    public boolean isOpen() {
      return state == Cohort.State.OPEN;
    }
  }

  /** How many applications should have been decided. */
  public int overdueApplications() {
    return overdue.stream().mapToInt(OverdueUniversity::applications).sum();
  }
}
