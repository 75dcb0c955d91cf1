package pk.gov.hec.dlsei.web.applicant;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.RequiredDocument;
import pk.gov.hec.dlsei.domain.application.usecase.AnswerReviewer;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.learner.Story;
import pk.gov.hec.dlsei.domain.learner.usecase.ReadDashboard;
import pk.gov.hec.dlsei.domain.review.ReviewReason;
import pk.gov.hec.dlsei.web.document.Uploads;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/**
 * The applicant answers what a reviewer asked (reading R16), with words, a new document or both.
 */
@Named("answer")
@RequestScoped
public class AnswerBean {

  private Optional<Story> asked;
  private String words;
  private DocumentKind kind;
  private Part file;
  private String fault;

  @Inject ReadDashboard readDashboard;
  @Inject AnswerReviewer answerReviewer;
  @Inject CohortRulebook rulebook;
  @Inject Uploads uploads;
  @Inject SignedIn signedIn;

  @PostConstruct
  void load() {
    asked =
        readDashboard.handle(signedIn.actor()).stories().stream()
            .filter(story -> story.application().isAskedForMore())
            .findFirst();
  }

  /** Sends whoever is not asked to the dashboard. */
  public String open() {
    if (asked.isEmpty()) {
      return "/applicant/dashboard?faces-redirect=true";
    }
    uploads.tell(fault);
    return null;
  }

  /** Keeps document and words. */
  public String send() {
    if (asked.isEmpty()) {
      return open();
    }
    if (!uploads.isNothing(file) && kind == null) {
      FacesContext.getCurrentInstance().addMessage("form:kind", Texts.error("upload.kindMissing"));
      return null;
    }
    Application application = asked.get().application();
    boolean takes =
        uploads.isNothing(file) || uploads.take(signedIn.actor(), application.cohort(), kind, file);
    if (!takes) {
      return null;
    }
    answerReviewer.handle(signedIn.actor(), application.id(), words);
    return "/applicant/dashboard?faces-redirect=true";
  }

  /** The question, in the reader's language where it is one of the list. */
  public String question(Locale reader) {
    List<Decision> decisions = asked.orElseThrow().decisions();
    return decisions.stream()
        .filter(decision -> decision.kind() == DecisionKind.MORE_ASKED)
        .reduce((first, second) -> second)
        .flatMap(decision -> ReviewReason.of(decision, reader))
        .orElse("");
  }

  /** What may be uploaded. */
  public List<DocumentKind> getKinds() {
    Application application = asked.orElseThrow().application();
    return RequiredDocument.kindsOf(application, rulebook.of(application.cohort()));
  }

  public Story getStory() {
    return asked.orElse(null);
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public DocumentKind getKind() {
    return kind;
  }

  public void setKind(DocumentKind kind) {
    this.kind = kind;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getFault() {
    return fault;
  }

  public void setFault(String fault) {
    this.fault = fault;
  }
}
