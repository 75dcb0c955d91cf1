package pk.gov.hec.dlsei.domain.cohort;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import pk.gov.hec.dlsei.api.cohort.Ruling;
import pk.gov.hec.dlsei.api.cohort.SeatClaim;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/**
 * One version of a policy as it holds for one cohort: asks the plug-in, and says so where the
 * plug-in breaks (PLUGIN_BROKEN).
 */
public final class CohortRules {

  private final CohortId cohort;
  private final String policyId;
  private final String policyVersion;
  private final CohortPolicy policy;

  /**
   * A policy for a cohort.
   *
   * @param cohort not null
   * @param policyId of the plug-in
   * @param policyVersion of the plug-in
   * @param policy the plug-in
   * @throws DlseiException PLUGIN_BROKEN where it cannot say what an application needs
   */
  public CohortRules(CohortId cohort, String policyId, String policyVersion, CohortPolicy policy) {
    this.cohort = cohort;
    this.policyId = policyId;
    this.policyVersion = policyVersion;
    this.policy = policy;
    Stream.of(DefinesSeatPools.class, AsksForDocuments.class, DescribesProcedure.class)
        .filter(capability -> !capability.isInstance(policy))
        .findFirst()
        .ifPresent(
            missing -> {
              throw new DlseiException(
                  ErrorCode.PLUGIN_BROKEN,
                  "The policy " + policyId + " is no " + missing.getSimpleName());
            });
  }

  public CohortId cohort() {
    return cohort;
  }

  public String policyId() {
    return policyId;
  }

  public String policyVersion() {
    return policyVersion;
  }

  /** The cohort's numbers and dates. */
  public CohortTerms terms() {
    return ask(() -> policy.terms(cohort));
  }

  /** Who may apply, by clause. */
  public List<Clause<ApplicantFacts>> eligibilityClauses() {
    return ask(policy::eligibilityClauses);
  }

  /** Rules on an applicant. */
  public Ruling eligibility(ApplicantFacts facts) {
    return ask(() -> policy.eligibility(facts, policy.terms(cohort)));
  }

  /** Rules on whether the form is open (reading R29). */
  public Ruling opening(PoolFacts facts) {
    return ask(
        () ->
            Ruling.of(
                pools().openingClauses().stream()
                    .map(clause -> clause.find(facts, policy.terms(cohort)))
                    .toList()));
  }

  /** The pools of seats. */
  public List<SeatPool> seatPools() {
    return ask(() -> pools().pools(policy.terms(cohort)));
  }

  /** The place of an application. */
  public SeatClaim claim(ApplicantFacts facts, InstitutionCode institution) {
    return ask(() -> pools().claim(facts, institution, policy.terms(cohort)));
  }

  /** Which document is asked for. */
  public DocumentRequirement documentOf(ApplicantCategory category) {
    return ask(() -> ((AsksForDocuments) policy).documentOf(category));
  }

  /** The clauses that a step rests on. */
  public List<ClauseText> clausesOf(ProcedureStep step, ApplicantCategory category) {
    return ask(() -> ((DescribesProcedure) policy).clausesOf(step, category));
  }

  /**
   * The texts of clauses that decisions name.
   *
   * @param ids such as {@code WP2/3.1}
   * @return by id; without those for which this version has no words, as for a reading
   */
  public Map<String, ClauseText> clauses(Set<String> ids) {
    return ask(
        () ->
            policy.clauses().stream()
                .filter(text -> ids.contains(text.id()))
                .collect(Collectors.toMap(ClauseText::id, text -> text)));
  }

  private DefinesSeatPools pools() {
    return (DefinesSeatPools) policy;
  }

  private <T> T ask(Supplier<T> question) {
    try {
      return question.get();
    } catch (RuntimeException | LinkageError e) {
      throw new DlseiException(
          ErrorCode.PLUGIN_BROKEN, "The policy " + policyId + " of a cohort broke", e);
    }
  }
}
