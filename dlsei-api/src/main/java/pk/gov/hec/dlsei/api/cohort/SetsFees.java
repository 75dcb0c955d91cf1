package pk.gov.hec.dlsei.api.cohort;

import pk.gov.hec.dlsei.api.plugin.Capability;

/**
 * A policy that names fees (SOP1/F1, F4, F5, F8). Where a policy does not, licences are free
 * (reading R23). Implemented by PLUGIN; pure.
 */
public interface SetsFees extends Capability {

  /**
   * The fee of one licence.
   *
   * @param facts of the applicant, not null
   * @param seat the pool that the seat comes from, as the policy names it, not null
   * @param terms of the cohort, not null
   * @return never null
   */
  Fee feeOf(ApplicantFacts facts, String seat, CohortTerms terms);
}
