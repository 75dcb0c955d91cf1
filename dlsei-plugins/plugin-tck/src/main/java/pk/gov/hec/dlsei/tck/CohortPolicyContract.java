package pk.gov.hec.dlsei.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.AllotsSeats;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.AsksForDocuments;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.cohort.DefinesSeatPools;
import pk.gov.hec.dlsei.api.cohort.DescribesProcedure;
import pk.gov.hec.dlsei.api.cohort.InstitutionStanding;
import pk.gov.hec.dlsei.api.cohort.ProcedureStep;
import pk.gov.hec.dlsei.api.cohort.RevokesLicences;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** What the host asks of every cohort policy. */
public interface CohortPolicyContract extends PluginContract {

  /**
   * The policy under test.
   *
   * @return never null
   */
  CohortPolicy policy();

  /**
   * The text of the document that the policy follows.
   *
   * @return never null
   */
  String document();

  /** A quotation that the document does not hold is an invention. */
  @Test
  default void each_quotation_stands_in_the_document() {
    String text = singleSpaced(document());
    assertThat(quotations())
        .allSatisfy(quotation -> assertThat(text).contains(singleSpaced(quotation)));
  }

  private Set<String> quotations() {
    Set<String> quotations = new HashSet<>();
    policy().eligibilityClauses().forEach(clause -> quotations.add(clause.quotation()));
    if (policy() instanceof DefinesSeatPools pools) {
      pools.openingClauses().forEach(clause -> quotations.add(clause.quotation()));
      pools.placeClauses().forEach(clause -> quotations.add(clause.quotation()));
    }
    if (policy() instanceof RevokesLicences revokes) {
      revokes.revocationClauses().forEach(clause -> quotations.add(clause.quotation()));
    }
    if (policy() instanceof AllotsSeats allots) {
      allots.allotmentClauses().forEach(clause -> quotations.add(clause.quotation()));
    }
    for (ApplicantCategory category : ApplicantCategory.values()) {
      if (policy() instanceof AsksForDocuments asks) {
        quotations.add(asks.documentOf(category).clause().quotation());
      }
      for (ProcedureStep step : ProcedureStep.values()) {
        if (policy() instanceof DescribesProcedure describes) {
          describes.clausesOf(step, category).forEach(clause -> quotations.add(clause.quotation()));
        }
      }
    }
    return quotations;
  }

  /** An application whose pool nobody knows could never get a seat. */
  @Test
  default void every_claim_names_one_of_the_pools() {
    if (policy() instanceof DefinesSeatPools pools) {
      for (CohortId cohort : policy().cohorts()) {
        var terms = policy().terms(cohort);
        var keys = pools.pools(terms).stream().map(SeatPool::key).toList();
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
        var facts =
            new ApplicantFacts(ApplicantCategory.STUDENT, InstitutionStanding.RECOGNISED_PUBLIC);
        var claim = pools.claim(facts, new InstitutionCode("NUST"), terms);
        assertThat(keys).contains(claim.pool());
        assertThat(claim.clauses()).isNotEmpty().isSubsetOf(pools.placeClauses());
      }
    }
  }

  /** Decisions name clauses by their ids. */
  @Test
  default void clause_ids_are_unique_and_statements_not_empty() {
    Set<String> ids = new HashSet<>();
    for (Clause<?> clause : policy().eligibilityClauses()) {
      assertThat(ids.add(clause.id())).as("%s stands twice", clause.id()).isTrue();
      assertThat(clause.statement().english()).isNotBlank();
      assertThat(clause.statement().urdu()).isNotBlank();
    }
  }

  /** The host asks for terms by the ids that the policy gives. */
  @Test
  default void it_has_terms_for_each_of_its_cohorts_and_for_no_other() {
    assertThat(policy().cohorts()).isNotEmpty();
    for (CohortId cohort : policy().cohorts()) {
      assertThat(policy().terms(cohort).cohort()).isEqualTo(cohort);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy().terms(new CohortId("no-such-cohort")));
  }

  /** Whatever the facts: a ruling with a finding for each clause, and twice the same. */
  @Test
  default void it_rules_on_every_kind_of_applicant_and_always_alike() {
    var terms = policy().terms(policy().cohorts().iterator().next());
    for (ApplicantCategory category : ApplicantCategory.values()) {
      for (InstitutionStanding standing : InstitutionStanding.values()) {
        var facts = new ApplicantFacts(category, standing);
        var ruling = policy().eligibility(facts, terms);
        assertThat(ruling.findings()).hasSameSizeAs(policy().eligibilityClauses());
        assertThat(policy().eligibility(facts, terms)).isEqualTo(ruling);
      }
    }
  }

  private static String singleSpaced(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
