package pk.gov.hec.dlsei.domain.cohort.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.cohort.Cohort;
import pk.gov.hec.dlsei.domain.cohort.CohortRepository;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;

/** Opens a cohort under a policy that is there and knows it. */
@ApplicationScoped
@Transactional
public class OpenCohort {

  @Inject CohortRepository cohorts;
  @Inject CohortRulebook rulebook;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Opens it.
   *
   * @param id not null
   * @param policyId of the plug-in
   * @param policyVersion of the plug-in
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException PLUGIN_MISSING where the policy is not
   *     there, PLUGIN_BROKEN where it cannot answer
   */
  public void handle(CohortId id, String policyId, String policyVersion) {
    rulebook.of(id, policyId, policyVersion).terms();
    Cohort cohort = new Cohort(id, policyId, policyVersion);
    cohort.open(clock.instant());
    cohorts.add(cohort);
    audit.record(
        null,
        AuditAction.COHORT_OPENED,
        "cohort:" + id,
        Map.of("policy", policyId, "version", policyVersion));
  }
}
