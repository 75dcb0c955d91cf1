package pk.gov.hec.dlsei.policy.year2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.hec.dlsei.api.cohort.Clause.Result;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.cohort.LicenceActivity;
import pk.gov.hec.dlsei.api.cohort.LicenceActivity.Payment;

/**
 * Section 5 by readings R07 and R08. Invited on 1 March 2023: day 15 is the 16th, day 30 the 31st.
 */
class RevocationClauseTest {

  private static final LocalDate INVITED = LocalDate.of(2023, 3, 1);
  private static final CohortTerms TERMS = Cohort.COHORT_1.terms();

  /** What is known of a licence, changed step by step. */
  private record Licence(
      Optional<LocalDate> activated,
      Optional<LocalDate> enrolled,
      Optional<LocalDate> active,
      int completed,
      Payment payment) {

    static Licence untouched() {
      return new Licence(Optional.empty(), Optional.empty(), Optional.empty(), 0, Payment.FREE);
    }

    Licence activatedOn(String day) {
      return new Licence(Optional.of(LocalDate.parse(day)), enrolled, active, completed, payment);
    }

    Licence enrolledOn(String day) {
      return new Licence(activated, Optional.of(LocalDate.parse(day)), active, completed, payment);
    }

    Licence activeOn(String day) {
      return new Licence(
          activated, enrolled, Optional.of(LocalDate.parse(day)), completed, payment);
    }

    Licence completing(int courses) {
      return new Licence(activated, enrolled, active, courses, payment);
    }

    Licence paid() {
      return new Licence(activated, enrolled, active, completed, Payment.PAID);
    }

    LicenceActivity asOf(String moment) {
      return new LicenceActivity(
          INVITED, activated, enrolled, active, completed, payment, LocalDateTime.parse(moment));
    }
  }

  private static Result result(RevocationClause clause, LicenceActivity activity) {
    return clause.check(activity, TERMS);
  }

  /** Year 2 names no fee (reading R23); those of 2021 and 2022 were paid for (R31). */
  @ParameterizedTest
  @CsvSource({"national, FREE", "of-earlier-years, PAID"})
  void somebody_paid_for_licences_of_earlier_years_alone(String pool, Payment expected) {
    assertThat(new Year2Policy().paymentOf(pool, TERMS)).isEqualTo(expected);
  }

  @Nested
  class NotActivated {

    /** In time to the end of day 15; sure a day after that. */
    @ParameterizedTest
    @CsvSource({
      "2023-03-16T23:59, NOT_MET",
      "2023-03-17T00:00, NOT_YET",
      "2023-03-17T23:59, NOT_YET",
      "2023-03-18T00:00, MET"
    })
    void is_a_ground_after_day_15_once_the_data_reach_far_enough(String asOf, Result result) {
      assertThat(result(RevocationClause.NOT_ACTIVATED, Licence.untouched().asOf(asOf)))
          .isEqualTo(result);
    }

    @Test
    void is_none_where_it_was_made_up_for() {
      assertThat(
              result(
                  RevocationClause.NOT_ACTIVATED,
                  Licence.untouched().activatedOn("2023-03-17").asOf("2023-04-01T00:00")))
          .isEqualTo(Result.NOT_MET);
      assertThat(
              result(
                  RevocationClause.NOT_ACTIVATED,
                  Licence.untouched().enrolledOn("2023-03-16").asOf("2023-04-01T00:00")))
          .isEqualTo(Result.NOT_MET);
    }
  }

  @Nested
  class NothingBegun {

    private final Licence activated = Licence.untouched().activatedOn("2023-03-05");

    @ParameterizedTest
    @CsvSource({"2023-03-16T23:59, NOT_MET", "2023-03-17T12:00, NOT_YET", "2023-03-18T00:00, MET"})
    void is_a_ground_for_who_activated_and_did_nothing(String asOf, Result result) {
      assertThat(result(RevocationClause.NOTHING_BEGUN, activated.asOf(asOf))).isEqualTo(result);
    }

    /** Reading R09: 5.i and 5.ii are never both there. */
    @Test
    void is_none_without_activation_with_activity_or_with_enrolment() {
      String later = "2023-05-01T00:00";
      assertThat(result(RevocationClause.NOTHING_BEGUN, Licence.untouched().asOf(later)))
          .isEqualTo(Result.NOT_MET);
      assertThat(
              result(RevocationClause.NOTHING_BEGUN, activated.activeOn("2023-03-06").asOf(later)))
          .isEqualTo(Result.NOT_MET);
      assertThat(
              result(
                  RevocationClause.NOTHING_BEGUN, activated.enrolledOn("2023-03-06").asOf(later)))
          .isEqualTo(Result.NOT_MET);
    }
  }

  @Nested
  class NothingCompleted {

    private final Licence learning =
        Licence.untouched().activatedOn("2023-03-02").enrolledOn("2023-03-02");

    @ParameterizedTest
    @CsvSource({"2023-03-31T23:59, NOT_MET", "2023-04-01T00:00, NOT_YET", "2023-04-02T00:00, MET"})
    void is_a_ground_after_day_30(String asOf, Result result) {
      assertThat(result(RevocationClause.NOTHING_COMPLETED, learning.asOf(asOf))).isEqualTo(result);
    }

    @Test
    void is_none_with_one_course() {
      assertThat(
              result(
                  RevocationClause.NOTHING_COMPLETED,
                  learning.completing(1).asOf("2023-05-01T00:00")))
          .isEqualTo(Result.NOT_MET);
    }
  }

  @Nested
  class Inactive {

    private final Licence learning =
        Licence.untouched().activatedOn("2023-03-02").enrolledOn("2023-03-02").completing(2);

    /** Day 90 after 10 March is 8 June: "more than" begins with day 91. */
    @ParameterizedTest
    @CsvSource({"2023-06-08T23:59, NOT_MET", "2023-06-09T00:00, NOT_YET", "2023-06-10T00:00, MET"})
    void is_a_ground_after_90_days_from_the_last_activity(String asOf, Result result) {
      assertThat(result(RevocationClause.INACTIVE, learning.activeOn("2023-03-10").asOf(asOf)))
          .isEqualTo(result);
    }

    @Test
    void counts_from_the_activation_where_there_was_no_activity() {
      assertThat(result(RevocationClause.INACTIVE, learning.asOf("2023-06-02T00:00")))
          .isEqualTo(Result.MET);
    }

    @Test
    void is_no_ground_for_what_was_never_activated() {
      assertThat(result(RevocationClause.INACTIVE, Licence.untouched().asOf("2023-12-01T00:00")))
          .isEqualTo(Result.NOT_MET);
    }
  }

  /** Readings R11 and R31: no standing order reaches it. */
  @Test
  void a_ground_of_a_licence_that_was_paid_for_is_for_an_officer() {
    LicenceActivity paid = Licence.untouched().paid().asOf("2023-12-01T00:00");

    assertThat(result(RevocationClause.NOT_ACTIVATED, paid)).isEqualTo(Result.FOR_AN_OFFICER);
    assertThat(new Year2Policy().grounds(paid, TERMS))
        .extracting(Finding::result)
        .containsOnly(Result.FOR_AN_OFFICER);
  }

  /** Reading R10: HEC sets which of the three steps revokes. */
  @ParameterizedTest
  @CsvSource({"1, 2023-04-02", "2, 2023-05-02", "3, 2023-06-01"})
  void inactivity_revokes_at_the_step_that_hec_has_set(int step, String first) {
    CohortTerms terms = Changed.number(TERMS, "revoking-step", step);
    Licence idle = Licence.untouched().activatedOn("2023-03-01").enrolledOn("2023-03-01");

    LocalDate day = LocalDate.parse(first);
    assertThat(RevocationClause.INACTIVE.check(idle.asOf(day + "T00:00"), terms))
        .isEqualTo(Result.MET);
    assertThat(RevocationClause.INACTIVE.check(idle.asOf(day.minusDays(1) + "T00:00"), terms))
        .isEqualTo(Result.NOT_YET);
  }

  /** The hours that data may come late are HEC's to set. */
  @Test
  void without_a_lag_the_limit_day_decides() {
    CohortTerms terms = Changed.number(TERMS, "data-lag", 0);

    assertThat(
            RevocationClause.NOT_ACTIVATED.check(
                Licence.untouched().asOf("2023-03-17T00:00"), terms))
        .isEqualTo(Result.MET);
    assertThat(
            RevocationClause.NOT_ACTIVATED.check(
                Licence.untouched().asOf("2023-03-16T23:59"), terms))
        .isEqualTo(Result.NOT_MET);
  }

  /** WP2/5.i and WP2/5.iii: neither begun nor completed; WP2/5.ii speaks of activated ones. */
  @Test
  void every_ground_that_is_there_is_named() {
    List<Finding> grounds =
        new Year2Policy().grounds(Licence.untouched().asOf("2023-12-01T00:00"), TERMS);

    assertThat(grounds).extracting(Finding::clauseId).containsExactly("WP2/5.i", "WP2/5.iii");
  }

  /** WP2/A.5: as devised for cohort I. */
  @Test
  void cohort_2_has_the_same_days_by_its_own_clause() {
    assertThat(Cohort.COHORT_2.terms().number("days-to-activate").value()).isEqualTo(15);
    assertThat(Cohort.COHORT_2.terms().number("days-to-activate").clauseId()).isEqualTo("WP2/A.5");
    assertThat(Cohort.COHORT_1.terms().number("inactive-revoked").clauseId()).isEqualTo("WP2/5.iv");
  }
}
