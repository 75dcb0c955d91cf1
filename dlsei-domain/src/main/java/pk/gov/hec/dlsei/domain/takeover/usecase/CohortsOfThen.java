package pk.gov.hec.dlsei.domain.takeover.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pk.gov.hec.dlsei.api.cohort.LicenceEnd;
import pk.gov.hec.dlsei.api.cohort.LicenceTerm;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.takeover.EarlierLine;

/** With which cohort a licence of an earlier year ends, as the policies say. */
final class CohortsOfThen {

  private final List<CohortRules> all;
  private final LocalDate today;

  /**
   * The end of a licence.
   *
   * @param rules of its cohort
   * @param end its last day with the clause
   */
  record Ends(CohortRules rules, LicenceEnd end) {

    boolean isOver(LocalDate today) {
      return end.day().isBefore(today);
    }
  }

  CohortsOfThen(List<CohortRules> all, LocalDate today) {
    this.all = List.copyOf(all);
    this.today = today;
  }

  /** Empty where no cohort takes over licences that were paid then. */
  Optional<Ends> of(EarlierLine line) {
    LicenceTerm term = line.term(today);
    return all.stream()
        .flatMap(rules -> endOf(term, rules).map(end -> new Ends(rules, end)).stream())
        .findFirst();
  }

  private static Optional<LicenceEnd> endOf(LicenceTerm term, CohortRules rules) {
    return rules
        .earlierLicences(policy -> policy.takenOver(term, rules.terms()))
        .flatMap(Function.identity());
  }

  LocalDate today() {
    return today;
  }
}
