package pk.gov.hec.dlsei.policy.year1;

import static java.time.Month.MARCH;
import static java.time.Month.SEPTEMBER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.DateTerm;
import pk.gov.hec.dlsei.api.cohort.Leeway;
import pk.gov.hec.dlsei.api.cohort.SeatTerm;
import pk.gov.hec.dlsei.api.cohort.Term;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;

/** The terms of programme year 1. */
final class Year1 {

  /** "Registrations open September 9, 2021", the launch date of SOP1/E4 too. */
  private static final LocalDate LAUNCH = LocalDate.of(2021, SEPTEMBER, 9);

  /** "In the first year": a year from the launch; a licence runs for a year from its activation. */
  private static final LocalDate LAST_DAY = LocalDate.of(2022, SEPTEMBER, 8);

  /** Reading R17 leaves the day to HEC; until it sets one, half of the year. */
  private static final LocalDate RETURN = LocalDate.of(2022, MARCH, 9);

  private static final String DISABILITY_RETURN = "disability-return";

  private static final int ALL_SEATS = 24_000;

  private static final CohortId ID = new CohortId("year-1");

  static final CohortTerms TERMS =
      new CohortTerms(
          ID,
          ID,
          Optional.empty(),
          new BilingualText("Year 1", "سال اول"),
          List.of(
              new DateTerm(
                  DateTerm.APPLICATIONS_FROM,
                  new BilingualText("First day of registration", "رجسٹریشن کا پہلا دن"),
                  new Term<>("SOP1/R4", LAUNCH)),
              new DateTerm(
                  DateTerm.STARTS,
                  new BilingualText("Launch date", "آغاز کی تاریخ"),
                  new Term<>("SOP1/E4", LAUNCH)),
              new DateTerm(
                  DateTerm.ENDS,
                  new BilingualText("Last day of the year", "سال کا آخری دن"),
                  new Term<>("SOP1/A1", LAST_DAY)),
              new DateTerm(
                  DISABILITY_RETURN,
                  new BilingualText(
                      "Day on which unused seats for students with disabilities become general"
                          + " seats",
                      "وہ دن جب معذوری کے حامل طلبہ و طالبات کی غیر استعمال شدہ نشستیں عام ہو جاتی"
                          + " ہیں"),
                  new Term<>("SOP1/A6", RETURN),
                  Optional.of(new Leeway<>("R17", LAUNCH, LAST_DAY)))),
          List.of(new SeatTerm("SOP1/A1", LAUNCH, ALL_SEATS)),
          Arrays.stream(Year1Number.values()).map(Year1Number::stated).toList());

  private Year1() {}

  /** From which day on unused seats for students with disabilities are general ones (R17). */
  static LocalDate disabilityReturn(CohortTerms terms) {
    return terms.date(DISABILITY_RETURN).value();
  }
}
