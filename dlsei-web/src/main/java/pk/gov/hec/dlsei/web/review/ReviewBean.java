package pk.gov.hec.dlsei.web.review;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.cohort.CohortSetting;
import pk.gov.hec.dlsei.domain.cohort.CohortSettings;
import pk.gov.hec.dlsei.domain.review.QueueFilter;
import pk.gov.hec.dlsei.domain.review.ReasonTemplate;
import pk.gov.hec.dlsei.domain.review.ReviewReason;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Act;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Outcome;
import pk.gov.hec.dlsei.domain.review.usecase.OpenForReview;
import pk.gov.hec.dlsei.domain.review.usecase.OpenForReview.ReviewFile;
import pk.gov.hec.dlsei.domain.review.usecase.ReadQueue;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.RequestedId;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The desk: one application, form and document side by side, and the decision. */
@Named("review")
@ViewScoped
public class ReviewBean implements Serializable {

  private String id;
  private int version;
  private transient ReviewFile file;
  private ReasonTemplate rejectTemplate;
  private String rejectWords;
  private ReasonTemplate askTemplate;
  private String askWords;
  private String onBehalf;

  @Inject transient OpenForReview openForReview;
  @Inject transient DecideApplication decide;
  @Inject transient ReadQueue readQueue;
  @Inject transient CohortSettings settings;
  @Inject transient FrameBean frame;
  @Inject transient SignedIn signedIn;

  /** Reads the application as it is now; decisions count for this version of it. */
  public void open() {
    version = getFile().application().version();
  }

  /** The application on the desk. */
  public ReviewFile getFile() {
    if (file == null) {
      file = openForReview.handle(signedIn.actor(), number());
    }
    return file;
  }

  private long number() {
    return RequestedId.of(id);
  }

  /** WP2/4.1.7. */
  public String approve() {
    return carryOut(Act.APPROVE, ReviewReason.NONE);
  }

  /** WP2/4.1.10. */
  public String reject() {
    return withReason(Act.REJECT, rejectTemplate, rejectWords, "form:rejectWords");
  }

  /** Reading R16. */
  public String ask() {
    return withReason(Act.ASK_FOR_MORE, askTemplate, askWords, "form:askWords");
  }

  private String withReason(Act act, ReasonTemplate template, String words, String field) {
    ReviewReason reason =
        new ReviewReason(Optional.ofNullable(template), Optional.ofNullable(words));
    if (reason.isEmpty()) {
      FacesContext.getCurrentInstance().addMessage(field, Texts.error("review.reasonMissing"));
      return null;
    }
    return carryOut(act, reason);
  }

  private String carryOut(Act act, ReviewReason reason) {
    boolean behalf = getFile().standing().onBehalf();
    if (behalf && (onBehalf == null || onBehalf.isBlank())) {
      FacesContext.getCurrentInstance()
          .addMessage("form:onBehalf", Texts.error("review.onBehalfMissing"));
      return null;
    }
    Application application = getFile().application();
    Outcome outcome =
        decide.handle(
            signedIn.actor(),
            new DecideApplication.Order(
                application.id(), version, act, reason, behalf ? onBehalf : ""));
    return switch (outcome) {
      case APPROVED, WAITING, REJECTED, ASKED -> next(outcome);
      case CHANGED_MEANWHILE,
          OUT_OF_ORDER,
          NOT_THE_TIME,
          OWN_APPLICATION,
          COHORT_ENDED,
          ACCOUNT_CLOSED,
          CERTIFICATE_MISSING ->
          stay(outcome);
    };
  }

  private String next(Outcome outcome) {
    Application done = getFile().application();
    String number = done.submission().orElseThrow().number();
    Texts.showDone("review.done." + outcome, number);
    QueueFilter filter =
        new QueueFilter(
            done.cohort(),
            getFile().standing().onBehalf()
                ? Optional.ofNullable(done.form().institution())
                : Optional.empty(),
            QueueFilter.View.TO_DECIDE,
            Optional.empty(),
            QueueFilter.Search.NONE);
    goOn(
        readQueue
            .next(signedIn.actor(), filter, done.id())
            .map(next -> "/review/application?id=" + next)
            .orElse("/review/queue"));
    return null;
  }

  /** By its whole address: a redirect of Faces to this very page would keep this page's id. */
  private static void goOn(String address) {
    FacesContext context = FacesContext.getCurrentInstance();
    NextPage.keepMessages();
    try {
      context.getExternalContext().redirect(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lists of a page that was sent keep their rows: what was decided meanwhile needs a new page. */
  private String anew() {
    NextPage.keepMessages();
    return "/review/application?faces-redirect=true&id=" + id;
  }

  private String stay(Outcome outcome) {
    Texts.showError("review." + outcome);
    file = null;
    open();
    return isToDecide() ? null : anew();
  }

  /** Whether there is still something to decide, by this reviewer. */
  public boolean isToDecide() {
    return getFile().application().status() == ApplicationStatus.PENDING
        && !getFile().standing().own();
  }

  /** The numbers of the current document's pages. */
  public List<Integer> getPages() {
    int pages = getFile().document().all().stream().findFirst().map(d -> d.pages()).orElse(0);
    return IntStream.rangeClosed(1, pages).boxed().toList();
  }

  /** How long an applicant has to answer (R16), for the hint. */
  public String getAskHint() {
    String days =
        settings.value(getFile().application().cohort(), CohortSetting.ANSWER_WITHIN_DAYS);
    return Texts.in(frame.getLocale(), "review.askHint", days);
  }

  public List<ReasonTemplate> getRejectTemplates() {
    return ReasonTemplate.of(ReasonTemplate.Use.REJECT);
  }

  public List<ReasonTemplate> getAskTemplates() {
    return ReasonTemplate.of(ReasonTemplate.Use.ASK);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public ReasonTemplate getRejectTemplate() {
    return rejectTemplate;
  }

  public void setRejectTemplate(ReasonTemplate rejectTemplate) {
    this.rejectTemplate = rejectTemplate;
  }

  public String getRejectWords() {
    return rejectWords;
  }

  public void setRejectWords(String rejectWords) {
    this.rejectWords = rejectWords;
  }

  public ReasonTemplate getAskTemplate() {
    return askTemplate;
  }

  public void setAskTemplate(ReasonTemplate askTemplate) {
    this.askTemplate = askTemplate;
  }

  public String getAskWords() {
    return askWords;
  }

  public void setAskWords(String askWords) {
    this.askWords = askWords;
  }

  public String getOnBehalf() {
    return onBehalf;
  }

  public void setOnBehalf(String onBehalf) {
    this.onBehalf = onBehalf;
  }
}
