package pk.gov.hec.dlsei.policy.year2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.LicenceEnd;
import pk.gov.hec.dlsei.api.cohort.LicenceTerm;
import pk.gov.hec.dlsei.api.cohort.LicenceTerm.Holder;

/** Sections 1 and 2, A.4 and A.6: when a licence of year 2 ends. */
class LastDayTest {

  private static final Optional<LocalDate> ACTIVATED = Optional.of(LocalDate.of(2023, 2, 1));
  private static final CohortTerms COHORT_1 = Cohort.COHORT_1.terms();
  private static final CohortTerms COHORT_2 = Cohort.COHORT_2.terms();

  private static LicenceEnd end(LicenceTerm licence, CohortTerms terms) {
    return new Year2Policy().endOf(licence, terms);
  }

  private static LicenceTerm free(int progress, String day) {
    return new LicenceTerm(
        Holder.LEARNER,
        ACTIVATED,
        OptionalInt.empty(),
        OptionalInt.of(progress),
        LocalDate.parse(day));
  }

  private static LicenceTerm paid(Holder holder, int year, Optional<LocalDate> activated) {
    return new LicenceTerm(
        holder, activated, OptionalInt.of(year), OptionalInt.of(80), LocalDate.of(2023, 7, 20));
  }

  private static void assertEnd(LicenceEnd end, String day, String clause) {
    assertThat(end.day()).isEqualTo(day);
    assertThat(end.clause().id()).isEqualTo(clause);
  }

  @Test
  void a_licence_ends_with_its_cohort() {
    assertEnd(end(free(0, "2023-07-20"), COHORT_1), "2023-07-31", "WP2/1.1");
    assertEnd(end(free(90, "2023-09-20"), COHORT_2), "2024-02-15", "WP2/A.0");
  }

  /** WP2/A.6, reading R33. */
  @ParameterizedTest
  @CsvSource({
    "49, 2023-07-15, 2023-07-31, WP2/1.1",
    "50, 2023-07-14, 2023-07-31, WP2/1.1",
    "50, 2023-07-15, 2023-09-30, WP2/A.6"
  })
  void half_a_specialisation_extends_it_from_15_july(
      int progress, String day, String last, String clause) {
    assertEnd(end(free(progress, day), COHORT_1), last, clause);
  }

  /** Reading R33: never shorter. */
  @Test
  void an_extension_never_brings_the_end_forward() {
    CohortTerms longer = Changed.date(COHORT_1, "ends", "2023-10-31");

    assertEnd(end(free(90, "2023-07-20"), longer), "2023-10-31", "WP2/1.1");
  }

  /** WP2/2.1, reading R31. */
  @Test
  void paid_in_2021_and_activated_it_ends_with_cohort_1() {
    assertEnd(end(paid(Holder.LEARNER, 2021, ACTIVATED), COHORT_1), "2023-07-31", "WP2/2.1");
    assertEnd(end(paid(Holder.LEARNER, 2021, Optional.empty()), COHORT_1), "2023-07-31", "WP2/1.1");
    assertEnd(end(paid(Holder.LEARNER, 2022, ACTIVATED), COHORT_1), "2023-07-31", "WP2/1.1");
  }

  /** WP2/2.2. */
  @Test
  void paid_in_2022_and_activated_it_ends_with_cohort_2() {
    assertEnd(end(paid(Holder.LEARNER, 2022, ACTIVATED), COHORT_2), "2024-02-15", "WP2/2.2");
    assertEnd(end(paid(Holder.LEARNER, 2022, Optional.empty()), COHORT_2), "2024-02-15", "WP2/A.0");
    assertEnd(end(paid(Holder.LEARNER, 2021, ACTIVATED), COHORT_2), "2024-02-15", "WP2/A.0");
  }

  /** WP2/A.4, reading R32: activated or not. */
  @Test
  void of_an_organisation_it_is_extended_activated_or_not() {
    assertEnd(
        end(paid(Holder.ORGANISATION, 2022, Optional.empty()), COHORT_2), "2024-02-15", "WP2/A.4");
    assertEnd(
        end(paid(Holder.ORGANISATION, 2021, Optional.empty()), COHORT_2), "2024-02-15", "WP2/A.0");
  }

  /** WP2/A.4 names learners, too; 2.2 says it of them first. */
  @Test
  void a_4_says_the_same_of_learners() {
    LicenceTerm learner = paid(Holder.LEARNER, 2022, ACTIVATED);

    assertThat(ExtensionClause.PAID_IN_2022.check(learner, COHORT_2)).hasToString("MET");
    assertThat(ExtensionClause.PAID_IN_2022.check(learner, COHORT_1)).hasToString("NOT_CONCERNED");
  }

  /** Reading R02: HEC may set the 14th. */
  @Test
  void the_end_of_cohort_2_is_hecs_to_set_between_two_days() {
    var leeway = COHORT_2.dates().get(2).leeway().orElseThrow();

    assertThat(leeway.reading()).isEqualTo("R02");
    assertThat(leeway.allows(LocalDate.of(2024, 2, 13))).isFalse();
    assertThat(leeway.allows(LocalDate.of(2024, 2, 14))).isTrue();
    assertThat(leeway.allows(LocalDate.of(2024, 2, 15))).isTrue();
    assertThat(leeway.allows(LocalDate.of(2024, 2, 16))).isFalse();
  }

  /** WP2/2.1, 2.2, A.4, readings R30 to R32: the year of payment names the cohort. */
  @ParameterizedTest
  @CsvSource({
    "LEARNER, 2021, true, cohort-1, 2023-07-31, WP2/2.1",
    "LEARNER, 2021, false, cohort-1, 2023-07-31, WP2/1.1",
    "LEARNER, 2022, true, cohort-2, 2024-02-15, WP2/2.2",
    "LEARNER, 2022, false, cohort-2, 2024-02-15, WP2/A.0",
    "ORGANISATION, 2022, false, cohort-2, 2024-02-15, WP2/A.4"
  })
  void a_licence_of_an_earlier_year_ends_with_the_cohort_of_its_year(
      Holder holder, int year, boolean activated, String cohort, String day, String clause) {
    LicenceTerm licence = paid(holder, year, activated ? ACTIVATED : Optional.empty());
    Year2Policy policy = new Year2Policy();
    for (CohortTerms terms : List.of(COHORT_1, COHORT_2)) {
      Optional<LicenceEnd> end = policy.takenOver(licence, terms);
      assertThat(end.isPresent()).isEqualTo(terms.cohort().value().equals(cohort));
      end.ifPresent(found -> assertEnd(found, day, clause));
    }
  }

  @Test
  void no_other_licence_is_taken_over() {
    Year2Policy policy = new Year2Policy();
    assertThat(policy.takenOver(paid(Holder.LEARNER, 2020, ACTIVATED), COHORT_1)).isEmpty();
    assertThat(policy.takenOver(paid(Holder.LEARNER, 2023, ACTIVATED), COHORT_2)).isEmpty();
    assertThat(policy.takenOver(free(0, "2023-07-20"), COHORT_1)).isEmpty();
    assertThat(policy.takenOver(paid(Holder.LEARNER, 2022, ACTIVATED), Changed.later(COHORT_2)))
        .as("nor into a cohort that HEC opened")
        .isEmpty();
    assertThat(policy.pools(COHORT_2))
        .filteredOn(pool -> pool.key().equals(policy.poolOfTakenOver()))
        .singleElement()
        .satisfies(pool -> assertThat(pool.seatsOn(LocalDate.of(2023, 8, 3)).seats()).isZero());
  }
}
