package pk.gov.hec.dlsei.domain.learner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.domain.activity.LearnerProgress;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.cohort.RecommendedCourse;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.document.DocumentView;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.licence.Licence;

/**
 * One application and everything that came of it.
 *
 * @param application not null
 * @param cohort its title; empty for a draft
 * @param institution empty for a draft that names none
 * @param licence where it has one
 * @param decisions the first one first
 * @param clauses the texts of the clauses that the decisions name, as far as their policy has them
 * @param views who of the staff looked at its documents
 * @param courses that HEC recommends to the holder of the licence; empty without one
 * @param progress of its licence's learner at the learning platform, where its data tell of one
 * @param before how many go before it in its queue; 0 where it is in none
 */
public record Story(
    Application application,
    Optional<BilingualText> cohort,
    Optional<Institution> institution,
    Optional<Licence> licence,
    List<Decision> decisions,
    Map<String, ClauseText> clauses,
    List<DocumentView> views,
    List<RecommendedCourse> courses,
    Optional<LearnerProgress> progress,
    int before) {

  /** What the applicant does or waits for next. */
  public NextStep nextStep() {
    return NextStep.of(application, licence.map(Licence::status).orElse(null));
  }

  @Override
  public String toString() {
    return "story of " + application;
  }
}
