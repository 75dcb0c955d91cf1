package pk.gov.hec.dlsei.web.admin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.domain.administration.usecase.KeepMailTexts;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.notification.MailText;
import pk.gov.hec.dlsei.domain.notification.MailTexts;
import pk.gov.hec.dlsei.domain.notification.RenderedMail;
import pk.gov.hec.dlsei.web.frame.Languages;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The words of one mail in one language; the address names both. */
@Named("mailText")
@ViewScoped
public class MailTextBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private MailTemplate template;
  private Locale language;
  private String subject;
  private String body;
  private String action;
  private String reason;

  @Inject transient KeepMailTexts keepMailTexts;
  @Inject transient SignedIn signedIn;
  @Inject transient HttpServletRequest request;

  /**
   * Reads it.
   *
   * @throws DlseiException NOT_FOUND for an unknown mail
   */
  public void load() {
    String wanted = request.getParameter("mail");
    template =
        Arrays.stream(MailTemplate.values())
            .filter(one -> one.name().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such mail"));
    language = "ur".equals(request.getParameter("language")) ? Languages.URDU : Locale.ENGLISH;
    type(keepMailTexts.now(signedIn.actor(), template, language));
  }

  private void type(MailText text) {
    subject = text.subject();
    body = text.body();
    action = text.action();
  }

  private MailText typed() {
    return new MailText(subject, body, action == null ? "" : action);
  }

  /** Shows how it would look; nothing is kept. */
  public void preview() {
    check();
  }

  /** Keeps the words. */
  public String keep() {
    if (!check() || !hasReason()) {
      return null;
    }
    return handle(Optional.of(typed()), "mailText.kept");
  }

  /** Goes back to the platform's own words. */
  public String goBack() {
    return hasReason() ? handle(Optional.empty(), "mailText.back") : null;
  }

  private String handle(Optional<MailText> text, String done) {
    keepMailTexts.handle(signedIn.actor(), template, language, text, reason);
    Texts.showDone(done);
    NextPage.keepMessages();
    return "/admin/mail?faces-redirect=true&mail=" + template + "&language=" + getLanguage();
  }

  private boolean check() {
    MailText own = getOwn();
    if (typed().hasWebAddress()) {
      refuse("body", Texts.error("mailText.webAddress"));
      return false;
    }
    if (!own.isCoveredBy(typed())) {
      boolean button = own.action().isBlank() == typed().action().isBlank();
      refuse(
          button ? "body" : "action",
          Texts.error(button ? "mailText.placeholders" : "mailText.action", getPlaceholders()));
      return false;
    }
    return true;
  }

  private boolean hasReason() {
    if (reason == null || reason.isBlank()) {
      refuse("reason", Texts.error("seats.reasonMissing"));
      return false;
    }
    return true;
  }

  private static void refuse(String field, FacesMessage why) {
    context().addMessage("form:" + field, why);
  }

  private static FacesContext context() {
    return FacesContext.getCurrentInstance();
  }

  /** The platform's own words. */
  public MailText getOwn() {
    return keepMailTexts.own(template, language);
  }

  /** What has to stand in the words, such as {@code {name} {number}}. */
  public String getPlaceholders() {
    return getOwn().placeholders().stream()
        .map(name -> "{" + name + "}")
        .collect(Collectors.joining(" "));
  }

  /** How it would look with what is typed. */
  public RenderedMail getExample() {
    return keepMailTexts.preview(signedIn.actor(), template, language, typed());
  }

  /** Whether HEC's own words hold. */
  public boolean isChanged() {
    return keepMailTexts.isChanged(signedIn.actor(), template, language);
  }

  /** All changes, the latest first. */
  public List<MailTexts.Change> getHistory() {
    return keepMailTexts.history(signedIn.actor(), template, language);
  }

  public MailTemplate getTemplate() {
    return template;
  }

  public String getLanguage() {
    return language.getLanguage();
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
