package pk.gov.hec.dlsei.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.hec.dlsei.domain.access.usecase.ConfirmPassword;
import pk.gov.hec.dlsei.domain.learner.usecase.ErasePerson;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Erases the own data, after the password was typed. */
@Named("erase")
@RequestScoped
public class EraseBean {

  private String password;
  private String keptBy;

  @Inject ErasePerson erasePerson;
  @Inject ConfirmPassword confirmPassword;
  @Inject SignedIn signedIn;

  /** What keeps the data, as the end of a message's key; empty where nothing does. */
  public String getKeptBy() {
    if (keptBy == null) {
      keptBy = erasePerson.keptBy(signedIn.actor()).map(Enum::name).orElse("");
    }
    return keptBy;
  }

  /** Erases, and ends the session. */
  public String erase() {
    if (!confirmPassword.handle(signedIn.actor().accountId(), password == null ? "" : password)) {
      FacesContext.getCurrentInstance()
          .addMessage("form:password", Texts.error("profile.oldPasswordWrong"));
      return null;
    }
    erasePerson.handle(signedIn.actor());
    return SignInSteps.leaveFor("/account/erased");
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
