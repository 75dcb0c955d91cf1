package pk.gov.hec.dlsei.domain.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.DateTerm;
import pk.gov.hec.dlsei.api.cohort.NumberTerm;
import pk.gov.hec.dlsei.api.cohort.SeatTerm;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;

/**
 * A cohort's terms at a moment: as its document states them, with what HEC has set put over it.
 *
 * @param cohort whose
 * @param set what HEC has set by then, by the term's key
 */
record TermsInForce(Cohort cohort, Map<String, String> set) {

  /** The key of the numbers of seats, beside those of dates and numbers. */
  static final String SEATS = "seats";

  /**
   * Puts it over the document's.
   *
   * @param stated of the cohort's basis
   * @return never null
   * @throws IllegalArgumentException where the two cannot stand together
   */
  CohortTerms over(CohortTerms stated) {
    CohortId id = cohort.id();
    BilingualText title = cohort.own().map(Cohort.Own::title).orElse(stated.title());
    return new CohortTerms(
        id,
        stated.basis(),
        cohort.own().map(Cohort.Own::follows).orElse(stated.follows()),
        title,
        stated.dates().stream().map(this::date).toList(),
        seats(stated.seats()),
        stated.numbers().stream().map(this::number).toList());
  }

  private DateTerm date(DateTerm stated) {
    String day = set.get(stated.key());
    return day == null ? stated : stated.on(LocalDate.parse(day));
  }

  private NumberTerm number(NumberTerm stated) {
    String value = set.get(stated.key());
    return value == null ? stated : stated.of(Integer.parseInt(value));
  }

  private List<SeatTerm> seats(List<SeatTerm> stated) {
    String steps = set.get(SEATS);
    return steps == null ? stated : SeatSteps.read(steps, stated.get(0).clauseId());
  }
}
