package pk.gov.hec.dlsei.domain.cohort.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.plugin.PluginFamily;
import pk.gov.hec.dlsei.domain.cohort.Cohort;
import pk.gov.hec.dlsei.domain.cohort.CohortRepository;
import pk.gov.hec.dlsei.domain.plugin.PluginRegistry;

/** The open cohorts with the terms and the policy that hold for them. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class ReadOpenCohorts {

  /**
   * An open cohort.
   *
   * @param terms its numbers and dates
   * @param policy its clauses
   */
  public record OpenCohort(CohortTerms terms, CohortPolicy policy) {}

  @Inject CohortRepository cohorts;
  @Inject PluginRegistry plugins;

  /** Those that are open, by id. */
  public List<OpenCohort> handle() {
    return cohorts.open().stream().map(this::withPolicy).toList();
  }

  private OpenCohort withPolicy(Cohort cohort) {
    CohortPolicy policy =
        plugins.required(
            PluginFamily.POLICY, cohort.policyId(), cohort.policyVersion(), CohortPolicy.class);
    return new OpenCohort(policy.terms(cohort.id()), policy);
  }
}
