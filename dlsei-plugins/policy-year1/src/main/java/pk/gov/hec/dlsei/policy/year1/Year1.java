package pk.gov.hec.dlsei.policy.year1;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.SeatTerm;
import pk.gov.hec.dlsei.api.cohort.Term;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;

/** The terms of programme year 1. */
final class Year1 {

  /** "Registrations open September 9, 2021", the launch date of SOP1/E4 too. */
  private static final LocalDate LAUNCH = LocalDate.of(2021, 9, 9);

  /** "In the first year": a year from the launch; a licence runs for a year from its activation. */
  private static final LocalDate LAST_DAY = LocalDate.of(2022, 9, 8);

  private static final int ALL_SEATS = 24_000;

  static final CohortTerms TERMS =
      new CohortTerms(
          new CohortId("year-1"),
          new BilingualText("Year 1", "سال اول"),
          new Term<>("SOP1/R4", LAUNCH),
          new Term<>("SOP1/E4", LAUNCH),
          new Term<>("SOP1/A1", LAST_DAY),
          List.of(new SeatTerm("SOP1/A1", LAUNCH, ALL_SEATS)),
          Arrays.stream(Year1Number.values()).map(Year1Number::stated).toList());

  private Year1() {}
}
