package pk.gov.hec.dlsei.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.notification.OutboxLine;
import pk.gov.hec.dlsei.domain.notification.RenderedMail;
import pk.gov.hec.dlsei.domain.operation.usecase.ReadOutbox;
import pk.gov.hec.dlsei.domain.operation.usecase.SendAgain;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.RequestedId;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** One message of the outbox; the address names its id. */
@Named("outboxMessage")
@RequestScoped
public class MessageBean {

  private OutboxLine line;
  private Optional<RenderedMail> preview = Optional.empty();

  @Inject ReadOutbox readOutbox;
  @Inject SendAgain sendAgain;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;

  /**
   * Reads it.
   *
   * @throws DlseiException NOT_FOUND for an unknown message
   */
  public void load() {
    long id = RequestedId.of(request.getParameter("id"));
    line =
        readOutbox
            .find(signedIn.actor(), id)
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such message"));
    preview = readOutbox.preview(signedIn.actor(), id);
  }

  /** Sends it again, and shows it again. */
  public String sendAgain() {
    load();
    try {
      sendAgain.handle(signedIn.actor(), line.id());
      Texts.showDone("sendAgain.done." + line.state());
    } catch (DlseiException e) {
      if (e.code() != ErrorCode.CHANGED_MEANWHILE) {
        throw e;
      }
      Texts.showError("sendAgain.no");
    }
    NextPage.keepMessages();
    return "/operator/message?faces-redirect=true";
  }

  public OutboxLine getLine() {
    return line;
  }

  /** Whether there is a mail to show. */
  public boolean isPreviewed() {
    return preview.isPresent();
  }

  public RenderedMail getPreview() {
    return preview.orElse(null);
  }

  /** The language of the mail, by its letters. */
  public String getLanguage() {
    boolean urdu =
        getPreview()
            .plain()
            .codePoints()
            .anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.ARABIC);
    return urdu ? "ur" : "en";
  }
}
