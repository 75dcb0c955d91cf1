package pk.gov.hec.dlsei.api.cohort;

import pk.gov.hec.dlsei.api.plugin.Capability;

/**
 * A policy that says for which licences somebody paid, so that an officer alone may take them back
 * (readings R11, R23 and R31). Implemented by PLUGIN; pure.
 */
public interface TellsPayment extends Capability {

  /**
   * Whether somebody paid for a licence of a pool.
   *
   * @param pool the key of one of the policy's pools, never null
   * @param terms of the cohort, never null
   * @return never null
   */
  LicenceActivity.Payment paymentOf(String pool, CohortTerms terms);
}
