package pk.gov.hec.dlsei.policy.year2;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.SeatTerm;
import pk.gov.hec.dlsei.api.cohort.Term;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;

/** WP2, section 1 and the timelines of "DLSEI cohort II": when, and how many licences. */
enum Cohort {

  /**
   * "1st week of January 2023 will end on 31st July 2023": from 2 January (reading R03); 18,000
   * licences (R04), "2k licences will be added in this cohort from February 14, 2022", which
   * reading R01 takes as 2023.
   */
  COHORT_1(
      new CohortTerms(
          new CohortId("cohort-1"),
          new BilingualText("Cohort I", "کوہورٹ اول"),
          new Term<>("WP2/1.1", LocalDate.of(2023, 1, 2)),
          new Term<>("WP2/1.1", LocalDate.of(2023, 1, 2)),
          new Term<>("WP2/1.1", LocalDate.of(2023, 7, 31)),
          List.of(
              new SeatTerm("WP2/1.0", LocalDate.of(2023, 1, 2), 18_000),
              new SeatTerm("WP2/1.1", LocalDate.of(2023, 2, 14), 20_000)),
          Year2Number.stated(Optional.empty()))),

  /**
   * "1st August 2023 ... of 26k Licenses"; new applications from 13 July (A.3.P3); ends on 15
   * February 2024 (A.0, reading R02, although 1.2 says the 14th). Its licences are revoked as
   * cohort I's are (A.5).
   */
  COHORT_2(
      new CohortTerms(
          new CohortId("cohort-2"),
          new BilingualText("Cohort II", "کوہورٹ دوم"),
          new Term<>("WP2/A.3.P3", LocalDate.of(2023, 7, 13)),
          new Term<>("WP2/1.2", LocalDate.of(2023, 8, 1)),
          new Term<>("WP2/A.0", LocalDate.of(2024, 2, 15)),
          List.of(new SeatTerm("WP2/1.2", LocalDate.of(2023, 8, 1), 26_000)),
          Year2Number.stated(Optional.of("WP2/A.5"))));

  private final CohortTerms terms;

  Cohort(CohortTerms terms) {
    this.terms = terms;
  }

  CohortTerms terms() {
    return terms;
  }
}
