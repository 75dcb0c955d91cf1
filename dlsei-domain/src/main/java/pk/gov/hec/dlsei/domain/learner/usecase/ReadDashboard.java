package pk.gov.hec.dlsei.domain.learner.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.usecase.FindCohort;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.learner.Story;

/** The applicant's own page: all applications, and where to apply. */
@ApplicationScoped
@Transactional
public class ReadDashboard {

  /**
   * What the page shows.
   *
   * @param stories the latest first
   * @param open the cohort to which the person may apply now; empty where there is none
   * @param standings what the person was in the cohort before each open one, where no application
   *     here tells it
   */
  public record Dashboard(
      List<Story> stories, Optional<CohortTerms> open, List<ReadStandings.Standing> standings) {}

  @Inject TellStories stories;
  @Inject FindCohort findCohort;
  @Inject ReadStandings standings;

  /** Reads it. */
  public Dashboard handle(Actor actor) {
    List<Story> own = stories.of(actor.personId());
    List<ReadStandings.Standing> untold =
        standings.of(actor.personId()).stream()
            .filter(standing -> own.stream().noneMatch(story -> isOf(standing, story)))
            .toList();
    return new Dashboard(own, findCohort.handle(actor).map(CohortRules::terms), untold);
  }

  private static boolean isOf(ReadStandings.Standing standing, Story story) {
    return standing.next().follows().equals(Optional.of(story.application().cohort()));
  }
}
