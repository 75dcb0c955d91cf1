package pk.gov.hec.dlsei.policy.year1;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import pk.gov.hec.dlsei.api.cohort.Allotment;
import pk.gov.hec.dlsei.api.cohort.AllotsSeats;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.Enrolment;
import pk.gov.hec.dlsei.api.value.CohortId;

/** The policy of year 1 (SOP1). */
final class Year1Policy implements CohortPolicy, AllotsSeats {

  @Override
  public Set<CohortId> cohorts() {
    return Set.of(Year1.TERMS.cohort());
  }

  @Override
  public CohortTerms terms(CohortId cohort) {
    if (!cohorts().contains(cohort)) {
      throw new IllegalArgumentException("Year 1 has no cohort " + cohort);
    }
    return Year1.TERMS;
  }

  @Override
  public List<Clause<ApplicantFacts>> eligibilityClauses() {
    return List.of(EligibilityClause.values());
  }

  @Override
  public Allotment allot(List<Enrolment> enrolments, CohortTerms terms) {
    return new Distribution(enrolments, terms).allot();
  }

  @Override
  public List<ClauseText> allotmentClauses() {
    return Arrays.stream(DistributionClause.values()).map(DistributionClause::text).toList();
  }
}
