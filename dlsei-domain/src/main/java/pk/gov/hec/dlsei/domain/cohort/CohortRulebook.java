package pk.gov.hec.dlsei.domain.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.plugin.PluginFamily;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.plugin.PluginRegistry;

/** Finds the rules that hold for a cohort, or held when an application was filed. */
@ApplicationScoped
public class CohortRulebook {

  @Inject CohortRepository cohorts;
  @Inject PluginRegistry plugins;

  /**
   * The rules that hold now.
   *
   * @param cohort not null
   * @return never null
   * @throws DlseiException NOT_FOUND, PLUGIN_MISSING or PLUGIN_BROKEN
   */
  public CohortRules of(CohortId cohort) {
    return cohorts
        .find(cohort)
        .map(this::of)
        .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "There is no cohort " + cohort));
  }

  /** The rules that hold now for a cohort that was read. */
  public CohortRules of(Cohort cohort) {
    return of(cohort.id(), cohort.policyId(), cohort.policyVersion());
  }

  /**
   * The rules of one version.
   *
   * @param cohort not null
   * @param policyId of the plug-in
   * @param policyVersion of the plug-in
   * @return never null
   * @throws DlseiException PLUGIN_MISSING or PLUGIN_BROKEN
   */
  public CohortRules of(CohortId cohort, String policyId, String policyVersion) {
    return new CohortRules(
        cohort,
        policyId,
        policyVersion,
        plugins.required(PluginFamily.POLICY, policyId, policyVersion, CohortPolicy.class));
  }
}
