package pk.gov.hec.dlsei.policy.year1;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.Clause.Result;
import pk.gov.hec.dlsei.api.cohort.Disability;
import pk.gov.hec.dlsei.api.cohort.Fee;
import pk.gov.hec.dlsei.api.cohort.Fee.Payer;
import pk.gov.hec.dlsei.api.cohort.InstitutionStanding;
import pk.gov.hec.dlsei.api.cohort.LicenceEnd;
import pk.gov.hec.dlsei.api.cohort.LicenceTerm;
import pk.gov.hec.dlsei.api.cohort.PaidFee;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.api.value.Rupees;

/** "Fee Structure", and how long a licence lasts. */
class FeesTest {

  private static final LocalDate ACTIVATED = LocalDate.of(2021, 10, 1);
  private static final LocalDate ENDS = LocalDate.of(2022, 10, 1);

  private final Year1Policy policy = new Year1Policy();

  private Fee fee(ApplicantFacts facts) {
    String seat = policy.claim(facts, new InstitutionCode("QAU"), Year1.TERMS).pool();
    return policy.feeOf(facts, seat, Year1.TERMS);
  }

  private static PaidFee learners(int courses, LocalDate day) {
    return new PaidFee(Payer.LEARNER_TO_FOCAL_PERSON, Optional.of(ACTIVATED), ENDS, courses, day);
  }

  @Nested
  class Amounts {

    @ParameterizedTest
    @CsvSource({
      "STUDENT, RECOGNISED_PUBLIC, 4000, LEARNER_TO_FOCAL_PERSON, SOP1/F1",
      "FACULTY, RECOGNISED_PUBLIC, 4000, LEARNER_TO_FOCAL_PERSON, SOP1/F1",
      "STUDENT, RECOGNISED_PRIVATE, 8000, UNIVERSITY, SOP1/F5",
      "FACULTY, RECOGNISED_PRIVATE, 8000, UNIVERSITY, SOP1/F5",
      "ALUMNUS, RECOGNISED_PUBLIC, 8000, LEARNER_BY_CHALLAN, SOP1/F8",
      "ALUMNUS, RECOGNISED_PRIVATE, 8000, LEARNER_BY_CHALLAN, SOP1/F8",
      "NAHE_NOMINEE, RECOGNISED_PUBLIC, 0, NOBODY, SOP1/A7"
    })
    void are_those_of_the_document(
        ApplicantCategory category,
        InstitutionStanding standing,
        int rupees,
        Payer payer,
        String clause) {
      Fee fee = fee(new ApplicantFacts(category, standing));

      assertThat(fee.amount()).isEqualTo(new Rupees(rupees));
      assertThat(fee.payer()).isEqualTo(payer);
      assertThat(fee.clauses().get(0).id()).isEqualTo(clause);
    }

    /** SOP1/F4: "of Public Sector Universities only". */
    @Test
    void are_nothing_on_a_reserved_seat_of_a_public_university() {
      var certified =
          new ApplicantFacts(ApplicantCategory.STUDENT, InstitutionStanding.RECOGNISED_PUBLIC)
              .with(Disability.CERTIFIED);

      assertThat(fee(certified).amount()).isEqualTo(new Rupees(0));
      assertThat(fee(certified).clauses().get(0).id()).isEqualTo("SOP1/F4");
    }

    /** Reading R17: when the reserved seats are used up, a general seat against the fee. */
    @Test
    void are_the_general_ones_on_a_general_seat() {
      var certified =
          new ApplicantFacts(ApplicantCategory.STUDENT, InstitutionStanding.RECOGNISED_PUBLIC)
              .with(Disability.CERTIFIED);

      assertThat(policy.feeOf(certified, "qau-students", Year1.TERMS).amount())
          .isEqualTo(new Rupees(4_000));
    }

    @ParameterizedTest
    @CsvSource({"STUDENT, RECOGNISED_PRIVATE", "FACULTY, RECOGNISED_PUBLIC"})
    void are_asked_of_all_others_with_a_disability(
        ApplicantCategory category, InstitutionStanding standing) {
      var certified = new ApplicantFacts(category, standing).with(Disability.CERTIFIED);

      assertThat(fee(certified).amount()).isNotEqualTo(new Rupees(0));
    }
  }

  /** SOP1/F2. */
  @Nested
  class Refund {

    /** Reading R22. */
    @ParameterizedTest
    @CsvSource({"2, NOT_MET", "3, MET"})
    void is_due_with_the_third_course(int courses, Result expected) {
      assertThat(policy.refund().check(learners(courses, ACTIVATED.plusDays(9)), Year1.TERMS))
          .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEARNER_BY_CHALLAN", "UNIVERSITY", "NOBODY"})
    void is_promised_to_nobody_else(Payer payer) {
      var fee = new PaidFee(payer, Optional.of(ACTIVATED), ENDS, 9, ENDS.plusDays(1));

      assertThat(policy.refund().check(fee, Year1.TERMS)).isEqualTo(Result.NOT_CONCERNED);
      assertThat(policy.forfeiture().check(fee, Year1.TERMS)).isEqualTo(Result.NOT_CONCERNED);
    }
  }

  /** SOP1/F3. */
  @Nested
  class Forfeiture {

    @ParameterizedTest
    @CsvSource({"2, 2022-10-01, NOT_MET", "2, 2022-10-02, MET", "3, 2022-10-02, NOT_MET"})
    void comes_with_the_end_of_the_licence(int courses, LocalDate day, Result expected) {
      assertThat(policy.forfeiture().check(learners(courses, day), Year1.TERMS))
          .isEqualTo(expected);
    }

    @Test
    void of_what_was_never_activated_is_for_an_officer() {
      var fee =
          new PaidFee(Payer.LEARNER_TO_FOCAL_PERSON, Optional.empty(), ENDS, 0, ENDS.plusDays(1));

      assertThat(policy.forfeiture().check(fee, Year1.TERMS)).isEqualTo(Result.FOR_AN_OFFICER);
    }
  }

  /** SOP1/L1. */
  @Nested
  class LastDay {

    private LicenceEnd end(Optional<LocalDate> activated) {
      return policy.endOf(
          new LicenceTerm(
              LicenceTerm.Holder.LEARNER,
              activated,
              OptionalInt.of(2021),
              OptionalInt.empty(),
              LocalDate.of(2022, 1, 1)),
          Year1.TERMS);
    }

    @ParameterizedTest
    @CsvSource({"2021-10-01, 2022-10-01", "2024-02-29, 2025-02-28"})
    void is_the_anniversary_of_the_activation(LocalDate activated, LocalDate last) {
      assertThat(end(Optional.of(activated)).day()).isEqualTo(last);
      assertThat(end(Optional.of(activated)).clause().id()).isEqualTo("SOP1/L1");
    }

    @Test
    void is_the_last_day_of_the_year_before_the_activation() {
      assertThat(end(Optional.empty()).day()).isEqualTo("2022-09-08");
    }
  }
}
