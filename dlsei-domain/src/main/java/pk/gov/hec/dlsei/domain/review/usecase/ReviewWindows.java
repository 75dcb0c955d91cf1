package pk.gov.hec.dlsei.domain.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import pk.gov.hec.dlsei.api.cohort.ReviewFacts;
import pk.gov.hec.dlsei.api.cohort.ReviewFacts.Reviewer;
import pk.gov.hec.dlsei.api.cohort.Ruling;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.Submission;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.time.Karachi;

/** From when and until when each reviewer decides on an application (WP2/A.3, 4.1.15; R14). */
@ApplicationScoped
public class ReviewWindows {

  @Inject Clock clock;

  /**
   * Whether somebody may decide on an application today.
   *
   * @param actor the reviewer
   * @param application submitted
   * @param rules those of the application
   * @return true where nothing keeps the reviewer from it
   */
  boolean areOpen(Actor actor, Application application, CohortRules rules) {
    Submission place = application.submission().orElseThrow();
    ReviewFacts facts =
        new ReviewFacts(
            place.priorityClass(),
            actor.roles().contains(Role.HEC_OFFICER) ? Reviewer.HEC : Reviewer.FOCAL_PERSON,
            Karachi.today(clock));
    return rules.mayReview(facts).outcome() != Ruling.Outcome.REFUSED;
  }
}
