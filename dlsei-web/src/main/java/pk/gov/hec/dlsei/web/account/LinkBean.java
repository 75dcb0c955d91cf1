package pk.gov.hec.dlsei.web.account;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.usecase.ChangeEmail;
import pk.gov.hec.dlsei.domain.access.usecase.ConfirmRegistration;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.web.frame.Texts;

/**
 * The pages behind a mailed link. Opening one changes nothing, since mail programs open links by
 * themselves; the button does.
 */
@Named("mailedLink")
@ViewScoped
public class LinkBean implements Serializable {

  private String link = "";
  private String outcome;
  private transient String password;

  @Inject transient ConfirmRegistration confirmRegistration;
  @Inject transient ChangeEmail changeEmail;

  /** Makes the account. */
  public void confirmRegistration() {
    ConfirmRegistration.Outcome came =
        confirmRegistration.handle(new SecretLink(link), password == null ? "" : password);
    password = null;
    if (came == ConfirmRegistration.Outcome.WRONG_PASSWORD) {
      FacesContext.getCurrentInstance()
          .addMessage("form:password", Texts.error("confirm.wrongPassword"));
    } else {
      outcome = came.name();
    }
  }

  /** Takes the new address over. */
  public void confirmEmail() {
    try {
      outcome = changeEmail.confirm(new SecretLink(link)) ? "CONFIRMED" : "UNKNOWN";
    } catch (DlseiException e) {
      if (e.code() != ErrorCode.ALREADY_TAKEN) {
        throw e;
      }
      outcome = "TAKEN";
    }
  }

  /** What became of it, as the end of a message's key; null before the button. */
  public String getOutcome() {
    return outcome;
  }

  /** The page's state as a CSS class for its tag. */
  public String getTag() {
    return Optional.ofNullable(outcome)
        .map(o -> "CONFIRMED".equals(o) || "USED_BEFORE".equals(o) ? "ok" : "no")
        .orElse("wait");
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link == null ? "" : link;
  }
}
