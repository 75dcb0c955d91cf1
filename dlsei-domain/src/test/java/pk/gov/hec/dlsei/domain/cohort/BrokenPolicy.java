package pk.gov.hec.dlsei.domain.cohort;

import java.util.List;
import java.util.Set;
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
import pk.gov.hec.dlsei.api.cohort.Reading;
import pk.gov.hec.dlsei.api.cohort.SeatClaim;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** A policy that answers no question. */
final class BrokenPolicy
    implements CohortPolicy, DefinesSeatPools, AsksForDocuments, DescribesProcedure {

  private final RuntimeException broken;
  private final LinkageError unlinked;

  private BrokenPolicy(RuntimeException broken, LinkageError unlinked) {
    this.broken = broken;
    this.unlinked = unlinked;
  }

  /** One that throws. */
  static BrokenPolicy throwing() {
    return new BrokenPolicy(new IllegalArgumentException("Year 9 has no cohort"), null);
  }

  /** One that was built against something that is not there. */
  static BrokenPolicy unlinked() {
    return new BrokenPolicy(null, new NoClassDefFoundError("some/Library"));
  }

  private <T> T broken() {
    if (unlinked != null) {
      throw unlinked;
    }
    throw broken;
  }

  @Override
  public Set<CohortId> cohorts() {
    return broken();
  }

  @Override
  public CohortTerms terms(CohortId cohort) {
    return broken();
  }

  @Override
  public List<Clause<ApplicantFacts>> eligibilityClauses() {
    return broken();
  }

  @Override
  public List<SeatPool> pools(CohortTerms terms) {
    return broken();
  }

  @Override
  public SeatClaim claim(ApplicantFacts facts, InstitutionCode institution, CohortTerms terms) {
    return broken();
  }

  @Override
  public List<Reading> readings() {
    return broken();
  }

  @Override
  public List<ClauseText> clauses() {
    return broken();
  }

  @Override
  public List<Clause<PoolFacts>> openingClauses() {
    return broken();
  }

  @Override
  public DocumentRequirement documentOf(ApplicantCategory category) {
    return broken();
  }

  @Override
  public List<ClauseText> clausesOf(ProcedureStep step, ApplicantCategory category) {
    return broken();
  }
}
