package pk.gov.hec.dlsei.api.cohort;

import java.util.List;
import java.util.Set;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;

/**
 * The rules of one or more cohorts. Implemented by PLUGIN. Called by many threads at once; pure, so
 * that the same facts and terms always give the same ruling.
 */
public interface CohortPolicy {

  /**
   * The cohorts that this policy knows.
   *
   * @return never null or empty
   */
  Set<CohortId> cohorts();

  /**
   * The numbers and dates of a cohort as its document states them.
   *
   * @param cohort one of {@link #cohorts}
   * @return never null
   * @throws IllegalArgumentException if the cohort is not one of them
   */
  CohortTerms terms(CohortId cohort);

  /**
   * Every clause of the document, each with its words.
   *
   * @return in the document's order, never null; ids are unique
   */
  List<ClauseText> clauses();

  /**
   * How unclear places of the document are read.
   *
   * @return never null; ids are unique
   */
  List<Reading> readings();

  /**
   * Why terms that HEC has entered cannot hold, such as windows that overlap.
   *
   * @param terms of a cohort of this policy, not null
   * @return sentences with the dates or numbers; empty where all is well
   */
  default List<BilingualText> obstacles(CohortTerms terms) {
    return List.of();
  }

  /**
   * Who may apply: the clauses in the document's order.
   *
   * @return never null
   */
  List<Clause<ApplicantFacts>> eligibilityClauses();

  /**
   * Rules on one applicant by every clause of {@link #eligibilityClauses}.
   *
   * @param facts of the applicant, not null
   * @param terms of the cohort applied for, not null
   * @return the ruling with a finding for each clause
   */
  default Ruling eligibility(ApplicantFacts facts, CohortTerms terms) {
    return Ruling.of(
        eligibilityClauses().stream().map(clause -> clause.find(facts, terms)).toList());
  }
}
