package pk.gov.hec.dlsei.policy.year2;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.value.CohortId;

/** The policy of cohorts I and II (WP2). */
final class Year2Policy implements CohortPolicy {

  @Override
  public Set<CohortId> cohorts() {
    return EnumSet.allOf(Cohort.class).stream()
        .map(cohort -> cohort.terms().cohort())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public CohortTerms terms(CohortId id) {
    return Arrays.stream(Cohort.values())
        .map(Cohort::terms)
        .filter(terms -> terms.cohort().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Year 2 has no cohort " + id));
  }

  @Override
  public List<Clause<ApplicantFacts>> eligibilityClauses() {
    return List.of(EligibilityClause.values());
  }
}
