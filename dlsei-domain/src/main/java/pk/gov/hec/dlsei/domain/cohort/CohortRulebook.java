package pk.gov.hec.dlsei.domain.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
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
  @Inject CohortSettings settings;
  @Inject PluginRegistry plugins;
  @Inject Clock clock;

  /**
   * The rules that hold now.
   *
   * @param cohort not null
   * @return never null
   * @throws DlseiException NOT_FOUND, PLUGIN_MISSING or PLUGIN_BROKEN
   */
  public CohortRules of(CohortId cohort) {
    return of(find(cohort));
  }

  /** The rules that hold now for a cohort that was read, or is not kept yet. */
  public CohortRules of(Cohort cohort) {
    Supplier<TermsInForce> now = () -> termsOf(cohort, clock.instant());
    return rules(cohort.id(), now, cohort.policyId(), cohort.policyVersion());
  }

  /**
   * One version of a policy with the terms that hold now.
   *
   * @param cohort not null
   * @param policyId of the plug-in
   * @param policyVersion of the plug-in
   * @return never null
   * @throws DlseiException NOT_FOUND, PLUGIN_MISSING or PLUGIN_BROKEN
   */
  public CohortRules of(CohortId cohort, String policyId, String policyVersion) {
    return rules(cohort, () -> termsOf(find(cohort), clock.instant()), policyId, policyVersion);
  }

  /**
   * The rules under which an application was filed: the policy's version of then with the terms of
   * then, whatever was set since.
   *
   * @param cohort not null
   * @param filed when, and under which policy
   * @return never null
   * @throws DlseiException NOT_FOUND, PLUGIN_MISSING or PLUGIN_BROKEN
   */
  public CohortRules asFiled(CohortId cohort, Filed filed) {
    return rules(
        cohort, () -> termsOf(find(cohort), filed.at()), filed.policyId(), filed.policyVersion());
  }

  private Cohort find(CohortId cohort) {
    return cohorts
        .find(cohort)
        .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "There is no cohort " + cohort));
  }

  private TermsInForce termsOf(Cohort cohort, Instant moment) {
    return new TermsInForce(cohort, settings.inForce(cohort.id(), moment));
  }

  private CohortRules rules(
      CohortId cohort, Supplier<TermsInForce> terms, String policyId, String policyVersion) {
    return new CohortRules(
        cohort,
        terms,
        policyId,
        policyVersion,
        plugins.required(PluginFamily.POLICY, policyId, policyVersion, CohortPolicy.class));
  }
}
