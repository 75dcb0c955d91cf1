package pk.gov.hec.dlsei.domain.application;

import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.value.CohortId;

/** What somebody was in a cohort, as its applications, licences and flags tell (WP2/A.1 to A.3). */
public interface PriorStandings {

  /**
   * What somebody was; of several applications, the one that came furthest.
   *
   * @param personId not null
   * @param cohort that went before
   * @return never null
   */
  PriorStanding of(long personId, CohortId cohort);
}
