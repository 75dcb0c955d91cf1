package pk.gov.hec.dlsei.policy.year1;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.Disability;
import pk.gov.hec.dlsei.api.cohort.InstitutionStanding;
import pk.gov.hec.dlsei.api.cohort.NumberTerm;
import pk.gov.hec.dlsei.api.cohort.ProcedureStep;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.cohort.SeatShare;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** The pools of year 1, what registration rests on, and terms that cannot hold. */
class SeatsTest {

  private static final InstitutionCode QAU = new InstitutionCode("QAU");

  private final Year1Policy policy = new Year1Policy();

  private static SeatShare share(int seats, int reserved) {
    return new SeatShare(
        QAU,
        seats,
        reserved,
        BigDecimal.valueOf(seats),
        SeatShare.Bound.NONE,
        SeatShare.Rounding.WHOLE,
        List.of("SOP1/A2", "SOP1/A4"));
  }

  private static CohortTerms with(String key, int value) {
    CohortTerms terms = Year1.TERMS;
    return new CohortTerms(
        terms.cohort(),
        terms.basis(),
        terms.follows(),
        terms.title(),
        terms.dates(),
        terms.seats(),
        terms.numbers().stream()
            .map((NumberTerm n) -> n.key().equals(key) ? n.of(value) : n)
            .toList());
  }

  /** SOP1/A5, A6, reading R05. */
  @Test
  void a_universitys_share_begins_with_its_students() {
    assertThat(policy.pools(share(250, 5), Year1.TERMS))
        .extracting(SeatPool::key, pool -> pool.seats().get(0).seats())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("qau-students", 245),
            org.assertj.core.groups.Tuple.tuple("qau-faculty", 0),
            org.assertj.core.groups.Tuple.tuple("qau-disability", 5));
  }

  @Test
  void a_private_university_has_no_reserved_seats() {
    assertThat(policy.pools(share(40, 0), Year1.TERMS))
        .extracting(SeatPool::key)
        .containsExactly("qau-students", "qau-faculty");
  }

  /** SOP1/A7 and SOP1/A8. */
  @Test
  void two_pools_belong_to_no_university() {
    assertThat(policy.pools(Year1.TERMS))
        .extracting(pool -> pool.seats().get(0).seats())
        .containsExactly(1_200, 1_200);
  }

  @ParameterizedTest
  @CsvSource({
    "STUDENT, RECOGNISED_PUBLIC, NONE, qau-students",
    "STUDENT, RECOGNISED_PUBLIC, CERTIFIED, qau-disability",
    "STUDENT, RECOGNISED_PRIVATE, CERTIFIED, qau-students",
    "FACULTY, RECOGNISED_PUBLIC, CERTIFIED, qau-faculty",
    "ALUMNUS, RECOGNISED_PUBLIC, CERTIFIED, alumni",
    "NAHE_NOMINEE, RECOGNISED_PUBLIC, NONE, nahe"
  })
  void each_applicant_takes_from_one_pool(
      ApplicantCategory category,
      InstitutionStanding standing,
      Disability disability,
      String pool) {
    var facts = new ApplicantFacts(category, standing).with(disability);

    assertThat(policy.claim(facts, QAU, Year1.TERMS).pool()).isEqualTo(pool);
  }

  /** Reading R17: until HEC sets another day, half a year after the launch. */
  @Test
  void reserved_seats_become_the_students_on_a_day() {
    assertThat(policy.returnOf(share(250, 5), Year1.TERMS))
        .hasValueSatisfying(
            back -> {
              assertThat(back.giver()).isEqualTo("qau-disability");
              assertThat(back.taker()).isEqualTo("qau-students");
              assertThat(back.day()).isEqualTo(LocalDate.of(2022, 3, 9));
              assertThat(back.clause().id()).isEqualTo("SOP1/A6");
            });
    assertThat(policy.returnOf(share(40, 0), Year1.TERMS)).isEmpty();
  }

  /** Reading R17: against the fee of SOP1/F1. */
  @Test
  void who_has_a_reserved_seat_may_take_a_students_one() {
    var student =
        new ApplicantFacts(ApplicantCategory.STUDENT, InstitutionStanding.RECOGNISED_PUBLIC);

    assertThat(policy.generalClaim(student.with(Disability.CERTIFIED), QAU))
        .hasValueSatisfying(
            claim -> {
              assertThat(claim.pool()).isEqualTo("qau-students");
              assertThat(claim.clauses())
                  .extracting(ClauseText::id)
                  .containsExactly("SOP1/R1", "SOP1/F1");
            });
    assertThat(policy.generalClaim(student, QAU)).isEmpty();
  }

  @Test
  void reserved_seats_that_go_back_before_the_first_day_are_an_obstacle() {
    assertThat(policy.obstacles(returningOn(LocalDate.of(2021, 9, 8)))).hasSize(1);
    assertThat(policy.obstacles(returningOn(LocalDate.of(2021, 9, 9)))).isEmpty();
  }

  private static CohortTerms returningOn(LocalDate day) {
    CohortTerms terms = Year1.TERMS;
    return new CohortTerms(
        terms.cohort(),
        terms.basis(),
        terms.follows(),
        terms.title(),
        terms.dates().stream()
            .map(date -> date.key().equals("disability-return") ? date.on(day) : date)
            .toList(),
        terms.seats(),
        terms.numbers());
  }

  /** SOP1/R1 to R6. */
  @ParameterizedTest
  @CsvSource({
    "SUBMISSION, STUDENT, SOP1/R2",
    "SUBMISSION, FACULTY, SOP1/R3",
    "SUBMISSION, ALUMNUS, SOP1/R4",
    "SEAT, STUDENT, SOP1/R1",
    "SEAT, ALUMNUS, SOP1/R4",
    "INVITATION, FACULTY, SOP1/R5",
    "INVITATION, ALUMNUS, SOP1/R6",
    "APPROVAL, ALUMNUS, SOP1/F9"
  })
  void each_step_rests_on_its_clause(
      ProcedureStep step, ApplicantCategory category, String clause) {
    assertThat(policy.clausesOf(step, category)).extracting(ClauseText::id).contains(clause);
  }

  /** Reading R36. */
  /** SOP1/F10. */
  @Test
  void alumni_alone_upload_a_transcript() {
    assertThat(policy.documentOf(ApplicantCategory.ALUMNUS).anyOf())
        .containsExactly(DocumentKind.FINAL_TRANSCRIPT);
    assertThat(policy.documentOf(ApplicantCategory.STUDENT).anyOf()).isEmpty();
  }

  /** SOP1/A1: 24,000 in all. */
  @Test
  void parts_that_do_not_sum_to_the_whole_are_an_obstacle() {
    assertThat(policy.obstacles(with("private-seats", 3_601)))
        .extracting(BilingualText::english)
        .containsExactly("The four parts sum to 24,001 seats, not to 24,000.");
  }

  @Test
  void a_least_above_the_most_is_an_obstacle() {
    assertThat(policy.obstacles(with("public-least", 651))).hasSize(1);
    assertThat(policy.obstacles(with("public-least", 650))).isEmpty();
  }

  @Test
  void more_than_all_seats_reserved_is_an_obstacle() {
    assertThat(policy.obstacles(with("disability-percent", 101))).hasSize(1);
    assertThat(policy.obstacles(with("disability-percent", 100))).isEmpty();
  }
}
