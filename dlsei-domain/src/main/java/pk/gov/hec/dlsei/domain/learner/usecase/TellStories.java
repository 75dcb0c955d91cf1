package pk.gov.hec.dlsei.domain.learner.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
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
import pk.gov.hec.dlsei.domain.licence.LicenceRepository;

/** Puts a person's applications together with what came of them. */
@ApplicationScoped
class TellStories {

  @Inject ApplicationRepository applications;
  @Inject LicenceRepository licences;
  @Inject InstitutionRepository institutions;
  @Inject Decisions decisions;
  @Inject DocumentRepository documents;
  @Inject CohortRulebook rulebook;

  /** Those of a person, the latest first. */
  List<Story> of(long personId) {
    return applications.of(personId).stream().map(this::story).toList();
  }

  private Story story(Application application) {
    List<Decision> taken = decisions.of(application.id());
    ApplicationStatus status = application.status();
    boolean queued = status == ApplicationStatus.PENDING || status == ApplicationStatus.WAITING;
    return new Story(
        application,
        Optional.ofNullable(application.form().institution()).flatMap(institutions::find),
        licences.ofApplication(application.id()),
        taken,
        application.submission().map(s -> clauses(application, s, taken)).orElse(Map.of()),
        documents.viewsOf(application.id()),
        queued ? applications.before(application) : 0);
  }

  private Map<String, ClauseText> clauses(
      Application application, Submission submission, List<Decision> taken) {
    CohortRules rules =
        rulebook.of(application.cohort(), submission.policyId(), submission.policyVersion());
    return rules.clauses(
        taken.stream()
            .flatMap(decision -> decision.clauseIds().stream())
            .collect(Collectors.toSet()));
  }
}
