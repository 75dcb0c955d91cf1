package pk.gov.hec.dlsei.domain.learner.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.domain.activity.ProgressQuery;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.application.Submission;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.Decisions;
import pk.gov.hec.dlsei.domain.document.DocumentRepository;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.learner.Story;
import pk.gov.hec.dlsei.domain.licence.Licence;
import pk.gov.hec.dlsei.domain.licence.LicenceRepository;

/** Puts a person's applications together with what came of them. */
@ApplicationScoped
class TellStories {

  @Inject ApplicationRepository applications;
  @Inject LicenceRepository licences;
  @Inject InstitutionRepository institutions;
  @Inject Decisions decisions;
  @Inject DocumentRepository documents;
  @Inject ProgressQuery progress;
  @Inject CohortRulebook rulebook;

  /** Those of a person, the latest first. */
  List<Story> of(long personId) {
    return applications.of(personId).stream().map(this::story).toList();
  }

  private Story story(Application application) {
    List<Decision> taken = decisions.of(application.id());
    ApplicationStatus status = application.status();
    boolean queued = status == ApplicationStatus.PENDING || status == ApplicationStatus.WAITING;
    Optional<CohortRules> rules = application.submission().map(s -> rules(application, s));
    Optional<Licence> licence = licences.ofApplication(application.id());
    return new Story(
        application,
        rules.map(held -> held.terms().title()),
        Optional.ofNullable(application.form().institution()).flatMap(institutions::find),
        licence,
        taken,
        rules.map(held -> clauses(held, taken)).orElse(Map.of()),
        documents.viewsOf(application.id()),
        licence.flatMap(l -> rules).map(CohortRules::recommendedCourses).orElse(List.of()),
        licence.map(Licence::id).flatMap(progress::of),
        queued ? applications.before(application) : 0);
  }

  private CohortRules rules(Application application, Submission submission) {
    return rulebook.of(application.cohort(), submission.policyId(), submission.policyVersion());
  }

  private static Map<String, ClauseText> clauses(CohortRules rules, List<Decision> taken) {
    return rules.clauses(
        taken.stream()
            .flatMap(decision -> decision.clauseIds().stream())
            .collect(Collectors.toSet()));
  }
}
