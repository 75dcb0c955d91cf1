package pk.gov.hec.dlsei.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.AllotsSeats;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.DefinesSeatPools;
import pk.gov.hec.dlsei.api.cohort.Disability;
import pk.gov.hec.dlsei.api.cohort.InstitutionStanding;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.cohort.Reading;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.cohort.SeatShare;
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
    assertThat(policy().clauses())
        .isNotEmpty()
        .allSatisfy(clause -> assertThat(text).contains(singleSpaced(clause.quotation())));
  }

  /** A decision that names a clause must be able to quote it. */
  @Test
  default void each_clause_in_use_is_among_all_clauses() {
    assertThat(policy().clauses()).containsAll(InUse.by(policy()));
  }

  /** A reader finds both beside the clause. */
  @Test
  default void each_term_and_each_reading_stands_beside_a_clause() {
    Set<String> ids = policy().clauses().stream().map(ClauseText::id).collect(Collectors.toSet());
    var readings = policy().readings();
    assertThat(readings.stream().map(Reading::id)).doesNotHaveDuplicates();
    assertThat(readings).allSatisfy(reading -> assertThat(ids).containsAll(reading.clauseIds()));
    readings.forEach(reading -> ids.add(reading.id()));
    for (CohortId cohort : policy().cohorts()) {
      var terms = policy().terms(cohort);
      terms.dates().forEach(date -> assertThat(ids).contains(date.term().clauseId()));
      terms.seats().forEach(seats -> assertThat(ids).contains(seats.clauseId()));
      terms.numbers().forEach(number -> assertThat(ids).contains(number.term().clauseId()));
    }
  }

  /** The document's own terms can hold, and HEC may set what they say. */
  @Test
  default void the_documents_terms_meet_no_obstacle() {
    for (CohortId cohort : policy().cohorts()) {
      var terms = policy().terms(cohort);
      assertThat(policy().obstacles(terms)).isEmpty();
      assertThat(terms.numbers())
          .allSatisfy(
              n -> assertThat(n.leeway().stream()).allMatch(l -> l.allows(n.term().value())));
      assertThat(terms.dates())
          .allSatisfy(
              d -> assertThat(d.leeway().stream()).allMatch(l -> l.allows(d.term().value())));
    }
  }

  /** An application whose pool nobody knows could never get a seat. */
  @Test
  default void every_claim_names_one_of_the_pools() {
    if (policy() instanceof DefinesSeatPools pools) {
      for (CohortId cohort : policy().cohorts()) {
        var terms = policy().terms(cohort);
        var keys =
            Stream.concat(pools.pools(terms).stream(), ofNust(terms).stream())
                .map(SeatPool::key)
                .toList();
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
        for (ApplicantCategory category : ApplicantCategory.values()) {
          for (Disability disability : Disability.values()) {
            var facts =
                new ApplicantFacts(category, InstitutionStanding.RECOGNISED_PUBLIC)
                    .with(disability);
            var claim = pools.claim(facts, new InstitutionCode("NUST"), terms);
            assertThat(keys).contains(claim.pool());
            assertThat(claim.clauses()).isNotEmpty().isSubsetOf(policy().clauses());
          }
        }
      }
    }
  }

  private List<SeatPool> ofNust(CohortTerms terms) {
    if (!(policy() instanceof AllotsSeats allots)) {
      return List.of();
    }
    var share =
        new SeatShare(
            new InstitutionCode("NUST"),
            100,
            2,
            BigDecimal.valueOf(100),
            SeatShare.Bound.NONE,
            SeatShare.Rounding.WHOLE,
            List.of(policy().clauses().get(0).id()));
    var pools = allots.pools(share, terms);
    assertThat(pools.stream().mapToInt(pool -> pool.seats().get(0).seats()).sum())
        .isEqualTo(share.seats());
    return pools;
  }

  /** Decisions name clauses by their ids. */
  @Test
  default void clause_ids_are_unique_and_statements_not_empty() {
    Set<String> ids = new HashSet<>();
    for (ClauseText clause : policy().clauses()) {
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
        var facts = new ApplicantFacts(category, standing).with(PriorStanding.REVOKED);
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
