package pk.gov.hec.dlsei.domain.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.cohort.InstitutionStanding;
import pk.gov.hec.dlsei.api.cohort.Ruling;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationForm;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.document.DocumentRepository;
import pk.gov.hec.dlsei.domain.document.StoredDocument;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;

/** The signed-in person's draft for a cohort; an empty one, kept nowhere, where none is begun. */
@ApplicationScoped
@Transactional
public class ReadDraft {

  @Inject ApplicationRepository applications;
  @Inject DocumentRepository documents;
  @Inject PersonRepository persons;
  @Inject InstitutionRepository institutions;
  @Inject CohortRulebook rulebook;
  @Inject GatherFacts gatherFacts;
  @Inject OpeningRules opening;
  @Inject Clock clock;

  /**
   * Reads the draft.
   *
   * @param actor whose draft
   * @param cohort applied to
   * @return empty where the person has a live application that is no draft
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException NOT_ALLOWED where the form is closed
   */
  public Optional<Draft> handle(Actor actor, CohortId cohort) {
    CohortRules rules = rulebook.of(cohort);
    Optional<Application> live = applications.live(actor.personId(), cohort);
    if (live.isPresent()) {
      return live.filter(a -> a.status() == ApplicationStatus.DRAFT).map(a -> of(a, rules));
    }
    opening.demand(rules);
    return Optional.of(of(new Application(actor.personId(), cohort, clock.instant()), rules));
  }

  /**
   * Whether it turns on the day of the degree who may apply (SOP1/E4). Whom the policy refuses
   * whatever the day (WP2/3.2) hears that clause and is not asked for a day.
   *
   * @param rules of the cohort
   * @param category null until it is known
   * @return whether the form asks for the day
   */
  public static boolean asksForGraduation(CohortRules rules, ApplicantCategory category) {
    if (category != ApplicantCategory.ALUMNUS) {
      return false;
    }
    ApplicantFacts undated = new ApplicantFacts(category, InstitutionStanding.RECOGNISED_PUBLIC);
    return rules.eligibility(undated).outcome() != Ruling.Outcome.REFUSED;
  }

  Draft of(Application application, CohortRules rules) {
    Optional<StoredDocument> document =
        Optional.ofNullable(application.id()).flatMap(documents::current);
    return new Draft(
        application, document, missing(application, document, rules), failing(application, rules));
  }

  private List<Draft.Missing> missing(
      Application application, Optional<StoredDocument> document, CohortRules rules) {
    ApplicationForm form = application.form();
    List<Draft.Missing> missing = new ArrayList<>();
    if (persons.find(application.personId()).flatMap(Person::cnic).isEmpty()) {
      missing.add(Draft.Missing.CNIC);
    }
    if (form.category() == null) {
      missing.add(Draft.Missing.CATEGORY);
    }
    if (form.background().graduatedOn() == null && asksForGraduation(rules, form.category())) {
      missing.add(Draft.Missing.GRADUATED_ON);
    }
    if (form.institution() == null) {
      missing.add(Draft.Missing.INSTITUTION);
    }
    if (form.department() == null) {
      missing.add(Draft.Missing.DEPARTMENT);
    }
    if (form.registrationNumber() == null && form.category() == ApplicantCategory.STUDENT) {
      missing.add(Draft.Missing.REGISTRATION_NUMBER);
    }
    if (!isAccepted(document, form.category(), rules)) {
      missing.add(Draft.Missing.DOCUMENT);
    }
    return missing;
  }

  private static boolean isAccepted(
      Optional<StoredDocument> document, ApplicantCategory category, CohortRules rules) {
    if (category == null) {
      return document.isPresent();
    }
    var anyOf = rules.documentOf(category).anyOf();
    return anyOf.isEmpty() || document.filter(d -> anyOf.contains(d.kind())).isPresent();
  }

  private List<Finding> failing(Application application, CohortRules rules) {
    return facts(application, rules)
        .map(facts -> Ruling.of(ByThemselves.findings(rules, facts)).failed())
        .orElse(List.of());
  }

  /** What eligibility is decided from; empty until the form says enough. */
  Optional<ApplicantFacts> facts(Application application, CohortRules rules) {
    ApplicationForm form = application.form();
    if (form.category() == null || form.institution() == null) {
      return Optional.empty();
    }
    return institutions
        .find(form.institution())
        .map(institution -> gatherFacts.of(application, institution, rules));
  }
}
