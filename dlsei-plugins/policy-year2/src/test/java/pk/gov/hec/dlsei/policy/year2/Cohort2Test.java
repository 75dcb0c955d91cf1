package pk.gov.hec.dlsei.policy.year2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.cohort.InstitutionStanding;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.cohort.ReviewFacts;
import pk.gov.hec.dlsei.api.cohort.ReviewFacts.Reviewer;
import pk.gov.hec.dlsei.api.cohort.Ruling;
import pk.gov.hec.dlsei.api.cohort.SeatClaim;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * "Policy for Cohort-II", points 1 to 3: who may apply again, in which order, and who acts when.
 */
class Cohort2Test {

  private static final CohortTerms TERMS = Cohort.COHORT_2.terms();

  private final Year2Policy policy = new Year2Policy();

  private static ApplicantFacts student(PriorStanding prior) {
    return new ApplicantFacts(ApplicantCategory.STUDENT, InstitutionStanding.RECOGNISED_PUBLIC)
        .with(prior);
  }

  private List<String> failed(PriorStanding prior, CohortTerms terms) {
    return policy.eligibility(student(prior), terms).failed().stream()
        .map(Finding::clauseId)
        .toList();
  }

  /** WP2/A.1 and A.2, readings R12, R13 and R15. */
  @Nested
  class ApplyingAgain {

    @ParameterizedTest
    @EnumSource(names = {"USER", "ENDED_WITH_IT"})
    void is_closed_to_users_of_cohort_1(PriorStanding prior) {
      assertThat(failed(prior, TERMS)).containsExactly("WP2/A.1");
    }

    @ParameterizedTest
    @EnumSource(
        names = {"USER", "ENDED_WITH_IT"},
        mode = EnumSource.Mode.EXCLUDE)
    void is_open_to_all_others(PriorStanding prior) {
      assertThat(failed(prior, TERMS)).isEmpty();
    }

    @Test
    void of_revoked_ones_rests_on_a_2() {
      assertThat(policy.eligibility(student(PriorStanding.REVOKED), TERMS).findings())
          .anySatisfy(
              finding -> {
                assertThat(finding.clauseId()).isEqualTo("WP2/A.2");
                assertThat(finding.result()).isEqualTo(Clause.Result.MET);
              });
    }

    @Test
    void is_open_to_holders_of_2021_where_hec_has_set_it() {
      CohortTerms lenient = Changed.number(TERMS, "ended-is-user", 0);

      assertThat(failed(PriorStanding.ENDED_WITH_IT, lenient)).isEmpty();
      assertThat(failed(PriorStanding.USER, lenient)).containsExactly("WP2/A.1");
    }

    @Test
    void is_no_question_in_cohort_1() {
      assertThat(failed(PriorStanding.USER, Cohort.COHORT_1.terms())).isEmpty();
    }

    @Test
    void is_closed_to_users_of_the_cohort_before_in_a_later_one() {
      assertThat(failed(PriorStanding.USER, Changed.later(TERMS))).containsExactly("WP2/A.1");
    }
  }

  /** WP2/A.3, reading R14. */
  @Nested
  class Priority {

    @ParameterizedTest
    @CsvSource({
      "NEVER_LICENSED, 1, WP2/A.3.P1",
      "UNDECIDED, 2, WP2/A.3.P2",
      "NONE, 3, WP2/A.3.P3",
      "NEVER_ACTIVATED, 3, WP2/A.3.P3",
      "REVOKED, 4, WP2/A.3.P4"
    })
    void is_by_what_somebody_was_before(PriorStanding prior, int rank, String clause) {
      SeatClaim claim = policy.claim(student(prior), new InstitutionCode("QAU"), TERMS);

      assertThat(claim.priorityClass()).isEqualTo(rank);
      assertThat(claim.clauses()).extracting(ClauseText::id).containsExactly("WP2/1.0", clause);
    }

    @Test
    void is_one_class_in_cohort_1() {
      SeatClaim claim =
          policy.claim(
              student(PriorStanding.NONE), new InstitutionCode("QAU"), Cohort.COHORT_1.terms());

      assertThat(claim.priorityClass()).isEqualTo(1);
      assertThat(claim.clauses()).extracting(ClauseText::id).containsExactly("WP2/1.0");
    }

    @ParameterizedTest
    @CsvSource({
      "1, HEC, 2023-07-31, WP2/A.3.P1",
      "1, HEC, 2023-08-01, ",
      "1, HEC, 2023-08-09, ",
      "1, FOCAL_PERSON, 2023-08-01, WP2/A.3.P1",
      "2, FOCAL_PERSON, 2023-07-07, ",
      "2, FOCAL_PERSON, 2023-07-08, WP2/A.3.P2",
      "2, HEC, 2023-07-08, ",
      "3, FOCAL_PERSON, 2023-07-12, WP2/A.3.P3",
      "3, FOCAL_PERSON, 2023-07-13, ",
      "4, FOCAL_PERSON, 2023-07-13, "
    })
    void says_who_acts_until_when(int rank, Reviewer reviewer, LocalDate day, String refusedBy) {
      Ruling ruling = policy.mayReview(new ReviewFacts(rank, reviewer, day), TERMS);

      assertThat(ruling.failed())
          .extracting(Finding::clauseId)
          .isEqualTo(refusedBy == null ? List.of() : List.of(refusedBy));
    }

    /** WP2/4.1.15: "with the launch date". */
    @Test
    void lets_focal_persons_act_from_the_launch_date_on() {
      assertThat(TERMS.date("focal-persons-from").clauseId()).isEqualTo("WP2/4.1.15");
      assertThat(TERMS.date("focal-persons-from").value())
          .isEqualTo(TERMS.applicationsFrom().value());
    }

    @Test
    void keeps_nobody_from_acting_in_cohort_1() {
      var facts = new ReviewFacts(1, Reviewer.FOCAL_PERSON, LocalDate.of(2023, 1, 3));

      assertThat(policy.mayReview(facts, Cohort.COHORT_1.terms()).failed()).isEmpty();
    }
  }

  @Nested
  class WindowsThatOverlap {

    private List<String> obstacles(CohortTerms terms) {
      return policy.obstacles(terms).stream().map(BilingualText::english).toList();
    }

    @Test
    void of_priority_2_and_new_applications() {
      assertThat(obstacles(Changed.date(TERMS, "p2-until", "2023-07-12"))).isEmpty();
      assertThat(obstacles(Changed.date(TERMS, "p2-until", "2023-07-13")))
          .containsExactly(
              "Focal persons would still act on priority 2 on 2023-07-13, when new applications"
                  + " begin on 2023-07-13.");
    }

    @Test
    void of_priority_1_and_priority_2() {
      assertThat(obstacles(Changed.date(TERMS, "p2-until", "2023-08-01"))).hasSize(2);
    }

    @Test
    void that_end_before_they_begin() {
      assertThat(obstacles(Changed.date(TERMS, "p1-until", "2023-08-01"))).isEmpty();
      assertThat(obstacles(Changed.date(TERMS, "p1-until", "2023-07-31"))).hasSize(1);
    }

    @Test
    void before_the_licences_start() {
      assertThat(obstacles(Changed.date(TERMS, "p1-from", "2023-07-31"))).hasSize(1);
    }

    @Test
    void of_the_steps_of_inactivity() {
      assertThat(obstacles(Changed.number(TERMS, "inactive-notice", 60))).hasSize(1);
      assertThat(obstacles(Changed.number(TERMS, "inactive-last-notice", 90))).hasSize(1);
    }

    @Test
    void of_the_two_notices() {
      assertThat(obstacles(Changed.number(TERMS, "second-notice", 7))).hasSize(1);
      assertThat(obstacles(Changed.number(TERMS, "second-notice", 6))).isEmpty();
    }
  }
}
