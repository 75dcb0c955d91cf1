package pk.gov.hec.dlsei.policy.year2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.AsksForDocuments;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.cohort.DefinesSeatPools;
import pk.gov.hec.dlsei.api.cohort.DescribesProcedure;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.cohort.InstitutionStanding;
import pk.gov.hec.dlsei.api.cohort.PoolFacts;
import pk.gov.hec.dlsei.api.cohort.ProcedureStep;
import pk.gov.hec.dlsei.api.cohort.Ruling;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.cohort.SetsFees;
import pk.gov.hec.dlsei.api.cohort.SettlesFees;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.tck.CohortPolicyContract;

class Year2PolicyTest implements CohortPolicyContract {

  private static final CohortId COHORT_1 = new CohortId("cohort-1");
  private static final CohortId COHORT_2 = new CohortId("cohort-2");

  private final CohortPolicy policy = new Year2Policy();

  @Override
  public PluginProvider<?> provider() {
    return new Year2PolicyProvider();
  }

  @Override
  public CohortPolicy policy() {
    return policy;
  }

  @Override
  public String document() {
    try (var text = getClass().getResourceAsStream("/documents/working-procedure-year2.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Nested
  class Section3 {

    /** Reading R37 for HEC's own. */
    @ParameterizedTest
    @CsvSource({
      "STUDENT, RECOGNISED_PUBLIC", "STUDENT, RECOGNISED_PRIVATE",
      "FACULTY, RECOGNISED_PUBLIC", "FACULTY, RECOGNISED_PRIVATE",
      "STAFF, RECOGNISED_PUBLIC", "STAFF, RECOGNISED_PRIVATE",
      "HEC_EMPLOYEE, HEC"
    })
    void members_of_recognised_universities_and_of_hec_may_apply(
        ApplicantCategory category, InstitutionStanding standing) {
      assertThat(ruling(category, standing).outcome()).isEqualTo(Ruling.Outcome.GRANTED);
    }

    @ParameterizedTest
    @CsvSource({
      "STUDENT, NOT_RECOGNISED",
      "FACULTY, NOT_RECOGNISED",
      "STAFF, NOT_RECOGNISED",
      "STUDENT, HEC",
      "HEC_EMPLOYEE, RECOGNISED_PUBLIC"
    })
    void members_of_other_places_fail_clause_3_1_alone(
        ApplicantCategory category, InstitutionStanding standing) {
      assertThat(ruling(category, standing).failed())
          .extracting(Finding::clauseId)
          .containsExactly("WP2/3.1");
    }

    @ParameterizedTest
    @CsvSource({"ALUMNUS, RECOGNISED_PUBLIC", "EXTERNAL, NOT_RECOGNISED"})
    void alumni_and_external_organisations_hear_of_both_clauses(
        ApplicantCategory category, InstitutionStanding standing) {
      assertThat(ruling(category, standing).failed())
          .extracting(Finding::clauseId)
          .containsExactly("WP2/3.1", "WP2/3.2");
    }

    private Ruling ruling(ApplicantCategory category, InstitutionStanding standing) {
      return policy.eligibility(new ApplicantFacts(category, standing), policy.terms(COHORT_2));
    }
  }

  @Nested
  class Section1 {

    /** Readings R03 and R04. */
    @Test
    void cohort_1_has_18000_seats_and_20000_from_14_february_2023() {
      var terms = policy.terms(COHORT_1);
      assertThat(terms.starts().value()).isEqualTo("2023-01-02");
      assertThat(terms.seatsOn(LocalDate.of(2023, 2, 13)).seats()).isEqualTo(18_000);
      assertThat(terms.seatsOn(LocalDate.of(2023, 2, 14)).seats()).isEqualTo(20_000);
      assertThat(terms.ends().value()).isEqualTo("2023-07-31");
    }

    /** Reading R23. */
    @Test
    void nobody_pays_a_fee() {
      assertThat(policy).isNotInstanceOfAny(SetsFees.class, SettlesFees.class);
    }

    /** WP2/1.2. */
    @Test
    void cohort_2_has_26000_seats_from_1_august_2023_to_15_february_2024() {
      var terms = policy.terms(COHORT_2);
      assertThat(terms.seatsOn(LocalDate.of(2023, 8, 1)).seats()).isEqualTo(26_000);
      assertThat(terms.starts().value()).isEqualTo("2023-08-01");
      assertThat(terms.ends().value()).isEqualTo("2024-02-15");
    }

    @Test
    void cohort_2_takes_applications_from_13_july_2023_to_its_last_day() {
      var terms = policy.terms(COHORT_2);
      assertThat(terms.takesApplicationsOn(LocalDate.of(2023, 7, 12))).isFalse();
      assertThat(terms.takesApplicationsOn(LocalDate.of(2023, 7, 13))).isTrue();
      assertThat(terms.takesApplicationsOn(LocalDate.of(2024, 2, 15))).isTrue();
      assertThat(terms.takesApplicationsOn(LocalDate.of(2024, 2, 16))).isFalse();
    }
  }

  @Nested
  class Section4 {

    @ParameterizedTest
    @CsvSource({
      "26000, 25999, 0, CLOSED, GRANTED",
      "26000, 26000, 0, CLOSED, REFUSED",
      "26000, 25999, 1, CLOSED, REFUSED",
      "26000, 26000, 9, OPEN, GRANTED"
    })
    void the_form_is_open_while_a_seat_is_free_that_nobody_waits_for(
        int seats, int used, int waiting, PoolFacts.WaitingList list, Ruling.Outcome outcome) {
      var pools = (DefinesSeatPools) policy;
      var facts = new PoolFacts(seats, used, waiting, list);
      var finding = pools.openingClauses().get(0).find(facts, policy.terms(COHORT_2));
      assertThat(Ruling.of(List.of(finding)).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
      "STUDENT, WP2/4.1.4, 4",
      "FACULTY, WP2/4.2.1, 2",
      "STAFF, WP2/4.2.1, 2",
      "HEC_EMPLOYEE, WP2/4.2.1, 2"
    })
    void students_and_members_upload_what_their_clause_names(
        ApplicantCategory category, String clause, int kinds) {
      var requirement = ((AsksForDocuments) policy).documentOf(category);
      assertThat(requirement.clause().id()).isEqualTo(clause);
      assertThat(requirement.anyOf()).hasSize(kinds);
    }

    @ParameterizedTest
    @CsvSource({
      "REJECTION, STUDENT, WP2/4.1.10", "REJECTION, STAFF, WP2/4.2.2",
      "SEAT, STUDENT, WP2/4.1.12", "SEAT, FACULTY, WP2/4.2.3",
      "ON_BEHALF, STUDENT, WP2/4.1.11", "INVITATION, STAFF, WP2/4.1.8"
    })
    void each_step_rests_on_its_clause(
        ProcedureStep step, ApplicantCategory category, String clause) {
      assertThat(((DescribesProcedure) policy).clausesOf(step, category))
          .extracting(ClauseText::id)
          .contains(clause);
    }

    @Test
    void one_national_bucket_takes_every_application_in_the_third_class() {
      var pools = (DefinesSeatPools) policy;
      var terms = policy.terms(COHORT_2);
      assertThat(pools.pools(terms))
          .extracting(SeatPool::key)
          .containsExactly("national", "of-earlier-years");
      assertThat(pools.pools(terms).get(0).seatsOn(LocalDate.of(2023, 8, 3)).seats())
          .isEqualTo(26_000);
      var facts =
          new ApplicantFacts(ApplicantCategory.STUDENT, InstitutionStanding.RECOGNISED_PUBLIC);
      assertThat(pools.claim(facts, new InstitutionCode("NUST"), terms).priorityClass())
          .isEqualTo(3);
    }
  }
}
