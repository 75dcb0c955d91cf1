package pk.gov.hec.dlsei.api.cohort;

import java.util.List;
import pk.gov.hec.dlsei.api.plugin.Capability;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * A policy that says which pools its seats lie in, who takes from which, and whether the form is
 * open (reading R05, R06, R29). Implemented by PLUGIN.
 */
public interface DefinesSeatPools extends Capability {

  /**
   * The pools of a cohort, whatever its universities get.
   *
   * @param terms of the cohort, not null
   * @return never null; keys are unique
   */
  List<SeatPool> pools(CohortTerms terms);

  /**
   * The place of an application: its pool, and its rank in it.
   *
   * @param facts of the applicant, not null
   * @param institution of the applicant, not null
   * @param terms of the cohort, not null
   * @return never null; names one of {@link #pools}, or of the pools of the university's share
   */
  SeatClaim claim(ApplicantFacts facts, InstitutionCode institution, CohortTerms terms);

  /**
   * Whether a new application may be filed, by clause.
   *
   * @return the clauses that look at the pool, never null
   */
  List<Clause<PoolFacts>> openingClauses();
}
