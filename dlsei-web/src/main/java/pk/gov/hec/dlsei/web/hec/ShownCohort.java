package pk.gov.hec.dlsei.web.hec;

import java.util.List;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;

/** Which cohort a page shows. */
final class ShownCohort {

  private ShownCohort() {}

  /**
   * The one that is asked for, else the latest.
   *
   * @param all at least one, the latest last
   * @param asked its id, or null, or whatever stands in the page's address
   */
  static CohortRules of(List<CohortRules> all, String asked) {
    return all.stream()
        .filter(rules -> rules.cohort().value().equals(asked))
        .findFirst()
        .orElse(all.get(all.size() - 1));
  }
}
