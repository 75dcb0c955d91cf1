package pk.gov.hec.dlsei.web.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.document.StoredDocument;
import pk.gov.hec.dlsei.domain.licence.Licence;
import pk.gov.hec.dlsei.domain.review.QueueLine;
import pk.gov.hec.dlsei.domain.review.ReviewReason;
import pk.gov.hec.dlsei.domain.review.usecase.OpenForReview.ReviewFile;

/** Applications as JSON. */
final class ApplicationViews {

  /**
   * A line of the queue.
   *
   * @param number that people quote
   * @param version to send with a decision
   * @param status PENDING, WAITING (for a seat), APPROVED or REJECTED
   * @param asked whether the applicant has to answer first (R16)
   * @param decideBy when it should be decided (R27)
   */
  @Schema(name = "ApplicationLine")
  record Line(
      String number,
      int version,
      String name,
      String category,
      String institution,
      String department,
      String status,
      boolean asked,
      String submittedAt,
      String decideBy) {

    static Line of(QueueLine line) {
      return new Line(
          line.number(),
          line.version(),
          line.name(),
          line.category().name(),
          line.institution(),
          line.department(),
          line.status().name(),
          line.asked(),
          line.submittedAt().toString(),
          line.decideBy().toString());
    }
  }

  /** One application, with all that a reviewer sees but the picture of the document. */
  @Schema(name = "Application")
  record Whole(
      String number,
      int version,
      String status,
      String cohort,
      Person person,
      Form form,
      String submittedAt,
      String decideBy,
      int earlierUndecided,
      List<Document> documents,
      List<DecisionView> decisions,
      LicenceView licence) {

    static Whole of(ReviewFile file, Optional<Licence> licence) {
      Application application = file.application();
      return new Whole(
          application.submission().orElseThrow().number(),
          application.version(),
          application.status().name(),
          application.cohort().value(),
          Person.of(file),
          Form.of(file),
          application.submission().orElseThrow().submittedAt().toString(),
          application.decideBy().map(Instant::toString).orElse(null),
          file.standing().earlier(),
          file.document().all().stream().map(Document::of).toList(),
          file.history().stream().map(one -> DecisionView.of(one, file)).toList(),
          licence.map(LicenceView::of).orElse(null));
    }
  }

  /** The applicant's identity. */
  @Schema(name = "Person")
  record Person(String name, String cnic, String mobile) {

    static Person of(ReviewFile file) {
      return new Person(
          file.applicant().name(),
          file.applicant().cnic().map(cnic -> cnic.dashed()).orElse(null),
          file.applicant().mobile().orElse(null));
    }

    @Override
    public String toString() {
      return "a person";
    }
  }

  /** What the applicant filled in. */
  @Schema(name = "Form")
  record Form(String category, String institution, String department, String registrationNumber) {

    static Form of(ReviewFile file) {
      var form = file.application().form();
      return new Form(
          form.category().name(),
          form.institution().value(),
          form.department(),
          form.registrationNumber());
    }
  }

  /** What was uploaded, and what the automatic check saw. */
  @Schema(name = "Document")
  record Document(
      String kind,
      String mediaType,
      int bytes,
      int pages,
      String uploadedAt,
      String contentDeletedAt,
      List<Seen> seen) {

    static Document of(StoredDocument document) {
      return new Document(
          document.kind().name(),
          document.mediaType(),
          document.bytes(),
          document.pages(),
          document.uploadedAt().toString(),
          document.deletedAt().map(Instant::toString).orElse(null),
          document.observations().stream()
              .map(one -> new Seen(one.weight().name(), one.text().in(Locale.ENGLISH)))
              .toList());
    }
  }

  /** One observation of the automatic check. */
  @Schema(name = "Observation")
  record Seen(String weight, String text) {}

  /** A decision record. */
  @Schema(name = "Decision")
  record DecisionView(
      String kind,
      String at,
      boolean automatic,
      String policy,
      List<ClauseView> clauses,
      Map<String, String> facts,
      String reason,
      String onBehalf) {

    static DecisionView of(Decision decision, ReviewFile file) {
      return new DecisionView(
          decision.kind().name(),
          decision.at().toString(),
          decision.actor().isEmpty(),
          decision.policyId() + " " + decision.policyVersion(),
          decision.clauseIds().stream().map(id -> ClauseView.of(id, file)).toList(),
          decision.facts(),
          ReviewReason.of(decision, Locale.ENGLISH).orElse(null),
          decision.onBehalf().orElse(null));
    }
  }

  /**
   * A clause that a decision rests on.
   *
   * @param id such as {@code WP2/4.1.10}
   * @param quotation the document's own words; null for a reading
   */
  @Schema(name = "Clause")
  record ClauseView(String id, String quotation) {

    static ClauseView of(String id, ReviewFile file) {
      var text = file.policy().texts().get(id);
      return new ClauseView(id, text == null ? null : text.quotation());
    }
  }

  /** A licence. */
  @Schema(name = "Licence")
  record LicenceView(
      String number,
      String status,
      String startsOn,
      String endsOn,
      String grantedAt,
      String invitedAt,
      String activatedAt) {

    static LicenceView of(Licence licence) {
      return new LicenceView(
          licence.number(),
          licence.status().name(),
          licence.startsOn().toString(),
          licence.endsOn().toString(),
          licence.grantedAt().toString(),
          licence.invitedAt().map(Instant::toString).orElse(null),
          licence.activatedAt().map(Instant::toString).orElse(null));
    }
  }

  private ApplicationViews() {}
}
