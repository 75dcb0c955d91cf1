package pk.gov.hec.dlsei.api.cohort;

import pk.gov.hec.dlsei.api.plugin.Capability;

/**
 * A policy that says when a licence ends (SOP1/L1, WP2/1, WP2/2, WP2/A.4, WP2/A.6). Implemented by
 * PLUGIN; pure.
 */
public interface EndsLicences extends Capability {

  /**
   * The last day of a licence, with every extension that it has earned by the day on which is
   * asked. An end is never earlier than one that was given for less (reading R33).
   *
   * @param licence not null
   * @param terms of the cohort in which it runs, not null
   * @return never null
   */
  LicenceEnd endOf(LicenceTerm licence, CohortTerms terms);
}
