package pk.gov.hec.dlsei.policy.year2;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.AsksForDocuments;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.DefinesSeatPools;
import pk.gov.hec.dlsei.api.cohort.DescribesProcedure;
import pk.gov.hec.dlsei.api.cohort.DocumentRequirement;
import pk.gov.hec.dlsei.api.cohort.PoolFacts;
import pk.gov.hec.dlsei.api.cohort.ProcedureStep;
import pk.gov.hec.dlsei.api.cohort.SeatClaim;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** The policy of cohorts I and II (WP2). */
final class Year2Policy
    implements CohortPolicy, DefinesSeatPools, AsksForDocuments, DescribesProcedure {

  /** One national bucket a cohort: year 2 names no quota per university (reading R05). */
  private static final String NATIONAL = "national";

  /** New applications (WP2/A.3.P3). */
  private static final int THIRD = 3;

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

  @Override
  public List<SeatPool> pools(CohortTerms terms) {
    return List.of(
        new SeatPool(NATIONAL, new BilingualText("National bucket", "قومی ذخیرہ"), terms.seats()));
  }

  @Override
  public SeatClaim claim(ApplicantFacts facts, InstitutionCode institution, CohortTerms terms) {
    return new SeatClaim(NATIONAL, THIRD, List.of("WP2/1.0", "WP2/A.3.P3"));
  }

  @Override
  public List<Clause<PoolFacts>> openingClauses() {
    return List.of(OpeningClause.values());
  }

  @Override
  public DocumentRequirement documentOf(ApplicantCategory category) {
    return Procedure.documentOf(category);
  }

  @Override
  public List<ClauseText> clausesOf(ProcedureStep step, ApplicantCategory category) {
    return Procedure.clausesOf(step, category);
  }
}
