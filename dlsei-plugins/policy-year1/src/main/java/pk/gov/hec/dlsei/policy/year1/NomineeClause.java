package pk.gov.hec.dlsei.policy.year1;

import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.QuotedClause;

/** Whom SOP1/A7 lets in beside the groups of the eligibility criteria: NAHE's nominees (R21). */
enum NomineeClause implements QuotedClause<ApplicantFacts> {
  NAHE;

  @Override
  public ClauseText text() {
    return DistributionClause.NAHE.text();
  }

  @Override
  public Result check(ApplicantFacts facts, CohortTerms terms) {
    return facts.category() == ApplicantCategory.NAHE_NOMINEE ? Result.MET : Result.NOT_CONCERNED;
  }
}
