package pk.gov.hec.dlsei.domain.rollover.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.rollover.LeftOvers.Change;

/** The open cohorts that follow one that is over. */
@ApplicationScoped
public class CohortChanges {

  @Inject ReadOpenCohorts cohorts;

  /**
   * By the id of the cohort that follows.
   *
   * @param day in Asia/Karachi
   */
  public List<Change> on(LocalDate day) {
    List<CohortRules> all = cohorts.all();
    return cohorts.handle().stream()
        .filter(
            next -> next.terms().follows().filter(before -> isOver(all, before, day)).isPresent())
        .map(next -> new Change(next.terms().follows().get(), next.cohort()))
        .toList();
  }

  private static boolean isOver(List<CohortRules> all, CohortId cohort, LocalDate day) {
    return all.stream().anyMatch(rules -> rules.cohort().equals(cohort) && rules.isOver(day));
  }
}
