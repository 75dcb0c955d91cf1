package pk.gov.hec.dlsei.api.cohort;

import java.util.Optional;
import pk.gov.hec.dlsei.api.plugin.Capability;

/**
 * A policy under which licences of earlier years run on (WP2/2.1, 2.2, A.4, readings R30 to R32).
 * Implemented by PLUGIN; pure.
 */
public interface TakesOverLicences extends Capability {

  /**
   * The end of a licence of an earlier year in one cohort.
   *
   * @param licence not null
   * @param terms of the cohort, not null
   * @return empty where it is not this cohort with which the licence ends
   */
  Optional<LicenceEnd> takenOver(LicenceTerm licence, CohortTerms terms);

  /**
   * The pool of their own, apart from the cohort's seats (reading R30).
   *
   * @return the key of one of the policy's pools, never null
   */
  String poolOfTakenOver();
}
