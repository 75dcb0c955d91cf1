package pk.gov.hec.dlsei.domain.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.cohort.ProcedureStep;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.application.Submission;
import pk.gov.hec.dlsei.domain.application.usecase.GatherFacts;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.Decisions;
import pk.gov.hec.dlsei.domain.document.DocumentRepository;
import pk.gov.hec.dlsei.domain.document.Doubts;
import pk.gov.hec.dlsei.domain.document.StoredDocument;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.review.QueueQuery;

/** Everything that a reviewer needs side by side: form, document, findings, clauses. */
@ApplicationScoped
@Transactional
public class OpenForReview {

  /**
   * An application on the reviewer's desk.
   *
   * @param application submitted
   * @param applicant whose it is
   * @param institution of the applicant
   * @param document what was uploaded
   * @param policy what the policy says
   * @param history what was decided before, the first one first
   * @param standing how it stands in the queue
   */
  public record ReviewFile(
      Application application,
      Applicant applicant,
      Institution institution,
      Uploads document,
      PolicyView policy,
      List<Decision> history,
      Standing standing) {}

  /** The applicant's identity, to compare with the document. */
  public record Applicant(String name, Optional<Cnic> cnic, Optional<String> mobile) {

    @Override
    public String toString() {
      return "an applicant";
    }
  }

  /**
   * The documents.
   *
   * @param all the latest first; the current one is the first
   * @param sameOfOthers how many other applicants have uploaded the same file
   */
  public record Uploads(List<StoredDocument> all, int sameOfOthers) {}

  /**
   * What the policy says.
   *
   * @param findings a finding for each clause of eligibility
   * @param clauses the clauses of the review
   * @param texts of the clauses that earlier decisions name, by id
   */
  public record PolicyView(
      List<Finding> findings, List<ClauseText> clauses, Map<String, ClauseText> texts) {}

  /**
   * How it stands in the queue.
   *
   * @param earlier undecided ones of the university that go before it (R06)
   * @param onBehalf whether the reviewer would act on behalf of the focal person
   * @param own whether it is the reviewer's own
   */
  public record Standing(int earlier, boolean onBehalf, boolean own) {}

  @Inject ApplicationRepository applications;
  @Inject GatherFacts gatherFacts;
  @Inject PersonRepository persons;
  @Inject InstitutionRepository institutions;
  @Inject DocumentRepository documents;
  @Inject Decisions decisions;
  @Inject CohortRulebook rulebook;
  @Inject QueueQuery queue;
  @Inject Vault vault;
  @Inject Clock clock;

  /**
   * Opens an application.
   *
   * @param actor a focal person of the applicant's university, or an HEC officer
   * @param id of the application
   * @return never null
   * @throws DlseiException NOT_FOUND for another university's, and for drafts
   */
  public ReviewFile handle(Actor actor, long id) {
    ReviewScope scope = ReviewScope.of(actor);
    Application application =
        applications
            .find(id)
            .filter(scope::holds)
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such application"));
    List<StoredDocument> uploads = documents.of(id);
    int same =
        Optional.ofNullable(documents.doubts(List.of(id)).get(id))
            .map(Doubts::sameOfOthers)
            .orElse(0);
    Institution institution = institutions.find(application.form().institution()).orElseThrow();
    List<Decision> history = decisions.of(id);
    boolean pending = application.status() == ApplicationStatus.PENDING;
    return new ReviewFile(
        application,
        applicant(application.personId()),
        institution,
        new Uploads(uploads, same),
        policy(application, institution, history),
        history,
        new Standing(
            pending ? queue.facts(id, clock.instant(), actor.personId()).earlier() : 0,
            scope.isOnBehalf(application),
            scope.isOwn(application)));
  }

  private Applicant applicant(long personId) {
    Person person = persons.find(personId).orElseThrow();
    return new Applicant(
        person.name(),
        person.cnic().map(cnic -> cnic.open(vault)),
        person.mobile().map(mobile -> mobile.national()));
  }

  private PolicyView policy(
      Application application, Institution institution, List<Decision> history) {
    Submission place = application.submission().orElseThrow();
    CohortRules rules = rulebook.asFiled(application.cohort(), place.filed());
    var category = application.form().category();
    return new PolicyView(
        rules.eligibility(gatherFacts.of(application, institution, rules)).findings(),
        rules.clausesOf(ProcedureStep.REVIEW, category),
        rules.clauses(
            history.stream()
                .flatMap(decision -> decision.clauseIds().stream())
                .collect(Collectors.toSet())));
  }
}
