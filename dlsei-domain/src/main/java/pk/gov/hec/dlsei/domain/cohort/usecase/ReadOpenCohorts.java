package pk.gov.hec.dlsei.domain.cohort.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.plugin.PluginFamily;
import pk.gov.hec.dlsei.domain.cohort.Cohort;
import pk.gov.hec.dlsei.domain.cohort.CohortRepository;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.plugin.PluginRegistry;

/** The open cohorts with the terms and clauses that hold for them. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class ReadOpenCohorts {

  /**
   * An open cohort.
   *
   * @param terms its numbers and dates
   * @param clauses who may apply
   */
  public record OpenCohort(CohortTerms terms, List<Clause<ApplicantFacts>> clauses) {}

  @Inject CohortRepository cohorts;
  @Inject PluginRegistry plugins;

  /**
   * Those that are open, by id.
   *
   * @throws DlseiException PLUGIN_MISSING or PLUGIN_BROKEN where a policy cannot be asked
   */
  public List<OpenCohort> handle() {
    return cohorts.open().stream().map(this::withPolicy).toList();
  }

  private OpenCohort withPolicy(Cohort cohort) {
    CohortPolicy policy =
        plugins.required(
            PluginFamily.POLICY, cohort.policyId(), cohort.policyVersion(), CohortPolicy.class);
    try {
      return new OpenCohort(policy.terms(cohort.id()), List.copyOf(policy.eligibilityClauses()));
    } catch (RuntimeException | LinkageError e) {
      throw new DlseiException(
          ErrorCode.PLUGIN_BROKEN,
          "The policy " + cohort.policyId() + " of an open cohort broke",
          e);
    }
  }
}
