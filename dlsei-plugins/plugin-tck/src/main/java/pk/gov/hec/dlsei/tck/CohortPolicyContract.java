package pk.gov.hec.dlsei.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.cohort.InstitutionStanding;
import pk.gov.hec.dlsei.api.value.CohortId;

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
    assertThat(policy().eligibilityClauses())
        .allSatisfy(clause -> assertThat(text).contains(singleSpaced(clause.quotation())));
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
