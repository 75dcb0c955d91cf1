package pk.gov.hec.dlsei.domain.revocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.LicenceActivity;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.cohort.OfCohort;
import pk.gov.hec.dlsei.domain.quota.SeatPools;

/**
 * A licence with what is known of its learner, as the rules on revocation look at it.
 *
 * @param id of the licence
 * @param pool its id
 * @param activity as the learning platform's data say
 * @param open the case that there is already; empty for none
 */
public record RunningLicence(long id, String pool, Activity activity, Optional<OpenCase> open)
    implements OfCohort {

  /**
   * What the data say; days in Asia/Karachi.
   *
   * @param invitedOn never null
   * @param activatedOn null where it is not
   * @param enrolledOn null where there is no enrolment
   * @param lastActiveOn null where there was no activity
   * @param coursesCompleted each once
   */
  public record Activity(
      LocalDate invitedOn,
      LocalDate activatedOn,
      LocalDate enrolledOn,
      LocalDate lastActiveOn,
      int coursesCompleted) {}

  /**
   * A case that is not closed.
   *
   * @param id of it
   * @param state PROPOSED, HELD or CONFIRMED
   * @param clauseIds on which it rests
   */
  public record OpenCase(long id, RevocationState state, List<String> clauseIds) {}

  /** The key of its pool, as the policy names it. */
  public String poolKey() {
    return SeatPools.key(pool);
  }

  /** The cohort whose seat it has. */
  @Override
  public CohortId cohort() {
    return SeatPools.cohort(pool);
  }

  /**
   * As the policy looks at it.
   *
   * @param payment whether somebody paid for it
   * @param reach up to when the data reach
   * @return never null
   */
  public LicenceActivity facts(LicenceActivity.Payment payment, DataReach reach) {
    return new LicenceActivity(
        activity.invitedOn(),
        Optional.ofNullable(activity.activatedOn()),
        Optional.ofNullable(activity.enrolledOn()),
        Optional.ofNullable(activity.lastActiveOn()),
        activity.coursesCompleted(),
        payment,
        reach.local());
  }
}
