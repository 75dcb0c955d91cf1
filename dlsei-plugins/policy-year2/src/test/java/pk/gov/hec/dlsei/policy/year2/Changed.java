package pk.gov.hec.dlsei.policy.year2;

import java.time.LocalDate;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.value.CohortId;

/** Terms with one thing changed. */
final class Changed {

  private Changed() {}

  static CohortTerms number(CohortTerms terms, String key, int value) {
    return new CohortTerms(
        terms.cohort(),
        terms.basis(),
        terms.follows(),
        terms.title(),
        terms.dates(),
        terms.seats(),
        terms.numbers().stream().map(n -> n.key().equals(key) ? n.of(value) : n).toList());
  }

  static CohortTerms date(CohortTerms terms, String key, String day) {
    LocalDate changed = LocalDate.parse(day);
    return new CohortTerms(
        terms.cohort(),
        terms.basis(),
        terms.follows(),
        terms.title(),
        terms.dates().stream().map(d -> d.key().equals(key) ? d.on(changed) : d).toList(),
        terms.seats(),
        terms.numbers());
  }

  /** A cohort that HEC has opened from these terms. */
  static CohortTerms later(CohortTerms terms) {
    return new CohortTerms(
        new CohortId("cohort-3"),
        terms.basis(),
        Optional.of(terms.cohort()),
        terms.title(),
        terms.dates(),
        terms.seats(),
        terms.numbers());
  }
}
