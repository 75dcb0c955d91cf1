package pk.gov.hec.dlsei.domain.takeover;

import pk.gov.hec.dlsei.api.cohort.PriorStanding;

/**
 * What the learning platform's data say of a learner of a cohort (WP2/A.1). Prints no personal
 * data.
 *
 * @param line the first one that tells of the learner
 * @param email in its usual form; null where the data have none
 * @param learnerId at the learning platform; null where the data have none
 * @param standing USER, REVOKED or NEVER_ACTIVATED
 */
public record CohortUser(int line, String email, String learnerId, PriorStanding standing) {

  @Override
  public String toString() {
    return "user of line " + line + ": " + standing;
  }
}
