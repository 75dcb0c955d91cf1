package pk.gov.hec.dlsei.domain.learner.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.domain.application.PriorStandings;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;

/** What somebody was in the cohort before each open one (WP2/A.1 to A.3). */
@ApplicationScoped
public class ReadStandings {

  @Inject ReadOpenCohorts openCohorts;
  @Inject PriorStandings prior;

  /**
   * What somebody was in the cohort before another.
   *
   * @param next the terms of the open one
   * @param was never NONE
   */
  public record Standing(CohortTerms next, PriorStanding was) {}

  /** Reads them, in the caller's transaction; without those who were nothing. */
  List<Standing> of(long personId) {
    return openCohorts.handle().stream()
        .map(CohortRules::terms)
        .filter(next -> next.follows().isPresent())
        .map(next -> new Standing(next, prior.of(personId, next.follows().get())))
        .filter(standing -> standing.was() != PriorStanding.NONE)
        .toList();
  }
}
