package pk.gov.hec.dlsei.api.cohort;

import pk.gov.hec.dlsei.api.plugin.Capability;

/**
 * A policy under which some people are nominated and do not apply by themselves (SOP1/R2, R3).
 * Where a policy does not say so, everybody applies. Implemented by PLUGIN; pure.
 */
public interface TakesNominations extends Capability {

  /**
   * Who nominates people of a category.
   *
   * @param category not null
   * @return never null
   */
  Nominator nominatorOf(ApplicantCategory category);
}
