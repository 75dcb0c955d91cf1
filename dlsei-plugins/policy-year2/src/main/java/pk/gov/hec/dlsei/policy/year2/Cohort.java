package pk.gov.hec.dlsei.policy.year2;

import static java.time.Month.AUGUST;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.SEPTEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.Leeway;
import pk.gov.hec.dlsei.api.cohort.SeatTerm;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;

/** The terms of the two cohorts, each number and date with the clause that states it. */
enum Cohort {

  /**
   * "1st week of January 2023 will end on 31st July 2023": from 2 January (reading R03); 18,000
   * licences (R04), "2k licenses will be added in this cohort from February 14, 2022", which
   * reading R01 takes as 2023.
   */
  COHORT_1(
      new CohortTerms(
          new CohortId("cohort-1"),
          new CohortId("cohort-1"),
          Optional.empty(),
          new BilingualText("Cohort I", "کوہورٹ اول"),
          List.of(
              Year2Date.APPLICATIONS_FROM.stated("WP2/1.1", LocalDate.of(2023, JANUARY, 2)),
              Year2Date.STARTS.stated(
                  "WP2/1.1",
                  LocalDate.of(2023, JANUARY, 2),
                  new Leeway<>(
                      "R03", LocalDate.of(2023, JANUARY, 1), LocalDate.of(2023, JANUARY, 7))),
              Year2Date.ENDS.stated("WP2/1.1", LocalDate.of(2023, JULY, 31)),
              Year2Date.FOCAL_PERSONS_FROM.stated("WP2/4.1.15", LocalDate.of(2023, JANUARY, 2)),
              Year2Date.EXTENSION_FROM.stated("WP2/A.6", LocalDate.of(2023, JULY, 15)),
              Year2Date.EXTENSION_UNTIL.stated("WP2/A.6", LocalDate.of(2023, SEPTEMBER, 30))),
          List.of(
              new SeatTerm("WP2/1.0", LocalDate.of(2023, JANUARY, 2), 18_000),
              new SeatTerm("WP2/1.1", LocalDate.of(2023, FEBRUARY, 14), 20_000)),
          List.of(
              Year2Number.PAID_YEAR.stated("WP2/2.1", 2021),
              Year2Number.DAYS_TO_ACTIVATE.stated("WP2/5.i", 15),
              Year2Number.DAYS_TO_BEGIN.stated("WP2/5.ii", 15),
              Year2Number.DAYS_TO_COMPLETE.stated("WP2/5.iii", 30),
              Year2Number.INACTIVE_NOTICE.stated("WP2/5.iv", 30),
              Year2Number.INACTIVE_LAST_NOTICE.stated("WP2/5.iv", 60),
              Year2Number.INACTIVE_REVOKED.stated("WP2/5.iv", 90),
              Year2Number.REVOKING_STEP.stated("WP2/5.iv", 3),
              Year2Number.FIRST_NOTICE.stated("WP2/5.v", 7),
              Year2Number.SECOND_NOTICE.stated("WP2/5.v", 2),
              Year2Number.DATA_LAG.stated("WP2/5.v", 24),
              Year2Number.EXTENSION_PROGRESS.stated("WP2/A.6", 50)))),

  /**
   * "1st August 2023 ... of 26k Licenses"; new applications from 13 July (A.3.P3); ends on 15
   * February 2024 (A.0, reading R02, although 1.2 says the 14th). Its licences are revoked as
   * cohort I's are (A.5).
   */
  COHORT_2(
      new CohortTerms(
          new CohortId("cohort-2"),
          new CohortId("cohort-2"),
          Optional.of(new CohortId("cohort-1")),
          new BilingualText("Cohort II", "کوہورٹ دوم"),
          List.of(
              Year2Date.APPLICATIONS_FROM.stated("WP2/A.3.P3", LocalDate.of(2023, JULY, 13)),
              Year2Date.STARTS.stated("WP2/1.2", LocalDate.of(2023, AUGUST, 1)),
              Year2Date.ENDS.stated(
                  "WP2/A.0",
                  LocalDate.of(2024, FEBRUARY, 15),
                  new Leeway<>(
                      "R02", LocalDate.of(2024, FEBRUARY, 14), LocalDate.of(2024, FEBRUARY, 15))),
              Year2Date.FOCAL_PERSONS_FROM.stated("WP2/4.1.15", LocalDate.of(2023, JULY, 13)),
              Year2Date.P1_FROM.stated("WP2/A.3.P1", LocalDate.of(2023, AUGUST, 1)),
              Year2Date.P1_UNTIL.stated("WP2/A.3.P1", LocalDate.of(2023, AUGUST, 2)),
              Year2Date.P2_UNTIL.stated("WP2/A.3.P2", LocalDate.of(2023, JULY, 7))),
          List.of(new SeatTerm("WP2/1.2", LocalDate.of(2023, AUGUST, 1), 26_000)),
          List.of(
              Year2Number.PAID_YEAR.stated("WP2/2.2", 2022),
              Year2Number.ENDED_IS_USER.stated("WP2/A.1", 1),
              Year2Number.DAYS_TO_ACTIVATE.stated("WP2/A.5", 15),
              Year2Number.DAYS_TO_BEGIN.stated("WP2/A.5", 15),
              Year2Number.DAYS_TO_COMPLETE.stated("WP2/A.5", 30),
              Year2Number.INACTIVE_NOTICE.stated("WP2/A.5", 30),
              Year2Number.INACTIVE_LAST_NOTICE.stated("WP2/A.5", 60),
              Year2Number.INACTIVE_REVOKED.stated("WP2/A.5", 90),
              Year2Number.REVOKING_STEP.stated("WP2/A.5", 3),
              Year2Number.FIRST_NOTICE.stated("WP2/A.5", 7),
              Year2Number.SECOND_NOTICE.stated("WP2/A.5", 2),
              Year2Number.DATA_LAG.stated("WP2/A.5", 24))));

  private final CohortTerms terms;

  Cohort(CohortTerms terms) {
    this.terms = terms;
  }

  CohortTerms terms() {
    return terms;
  }

  /** Whether terms are those of this cohort, or of one that HEC has opened from them. */
  boolean isBasisOf(CohortTerms others) {
    return others.basis().equals(terms.cohort());
  }
}
