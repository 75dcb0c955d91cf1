package pk.gov.hec.dlsei.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.api.value.Mobile;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.usecase.ChangeEmail;
import pk.gov.hec.dlsei.domain.access.usecase.ConfirmPassword;
import pk.gov.hec.dlsei.domain.access.usecase.KeepProfile;
import pk.gov.hec.dlsei.domain.access.usecase.Profile;
import pk.gov.hec.dlsei.domain.access.usecase.SetPassword;
import pk.gov.hec.dlsei.domain.access.usecase.SetUpSecondFactor;
import pk.gov.hec.dlsei.domain.time.RealTime;
import pk.gov.hec.dlsei.web.frame.LanguageCookie;
import pk.gov.hec.dlsei.web.frame.Languages;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SessionIdentity;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Everybody's own profile: how to be reached, language, address, password, recovery codes. */
@Named("profile")
@ViewScoped
public class ProfileBean implements Serializable {

  private transient Profile shown;
  private Mobile mobile;
  private String language;
  private Email newEmail;
  private String oldPassword;
  private String newPassword;
  private List<String> recoveryCodes = List.of();

  @Inject transient KeepProfile profiles;
  @Inject transient ChangeEmail changeEmail;
  @Inject transient SetPassword setPassword;
  @Inject transient ConfirmPassword confirmPassword;
  @Inject transient LanguageCookie languageCookie;
  @Inject transient SetUpSecondFactor secondFactor;
  @Inject transient SignedIn signedIn;
  @Inject transient HttpServletRequest request;
  @Inject @RealTime transient Clock realTime;

  @PostConstruct
  void read() {
    mobile = getShown().mobile().orElse(null);
    language = getShown().language().getLanguage();
  }

  /** The profile as it is kept. */
  public Profile getShown() {
    if (shown == null) {
      shown = profiles.read(id());
    }
    return shown;
  }

  /** The number as lists may show it; empty for staff without one. */
  public String getMaskedCnic() {
    return getShown().cnic().map(Cnic::masked).orElse("");
  }

  private long id() {
    return signedIn.actor().accountId();
  }

  /** Keeps mobile number and language. */
  public String keep() {
    Locale chosen = Languages.spoken(language).orElse(Locale.ENGLISH);
    profiles.change(id(), mobile, chosen);
    FacesContext context = FacesContext.getCurrentInstance();
    languageCookie.remember(
        (HttpServletResponse) context.getExternalContext().getResponse(), chosen);
    context.getViewRoot().setLocale(chosen);
    Texts.showDone("profile.kept");
    NextPage.keepMessages();
    return "/account/profile?faces-redirect=true";
  }

  /** Mails a link to the new address. */
  public void move() {
    if (!isOwner("address:movePassword")) {
      return;
    }
    changeEmail.request(id(), newEmail);
    newEmail = null;
    Texts.showDone("profile.linkSent");
  }

  /** Sets a new password; this session goes on, all others end. */
  public void changePassword() {
    FacesContext context = FacesContext.getCurrentInstance();
    if (!new NewPassword(newPassword, getShown().words()).isGood(context, "password:newPassword")) {
      return;
    }
    Optional<Integer> version = setPassword.byOld(id(), oldPassword, newPassword);
    oldPassword = null;
    newPassword = null;
    recoveryCodes = List.of();
    if (version.isEmpty()) {
      context.addMessage("password:oldPassword", Texts.error("profile.oldPasswordWrong"));
      return;
    }
    new SessionIdentity(id(), version.get(), realTime.instant()).begin(request);
    Texts.showDone("profile.passwordChanged");
  }

  private boolean isOwner(String field) {
    boolean owner = confirmPassword.handle(id(), oldPassword);
    oldPassword = null;
    recoveryCodes = List.of();
    if (owner) {
      request.changeSessionId(); // whoever knew the old one must not see what comes
    } else {
      FacesContext.getCurrentInstance().addMessage(field, Texts.error("profile.oldPasswordWrong"));
    }
    return owner;
  }

  /** Ends every session, this one too. */
  public void signOutEverywhere() {
    profiles.signOutEverywhere(id());
    SignInSteps.leaveFor("/account/sign-in");
  }

  /** Makes new recovery codes, shown once. */
  public void renewRecoveryCodes() {
    if (!isOwner("codes:renewPassword")) {
      return;
    }
    recoveryCodes = secondFactor.renewRecoveryCodes(id());
    shown = null;
  }

  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }

  public Mobile getMobile() {
    return mobile;
  }

  public void setMobile(Mobile mobile) {
    this.mobile = mobile;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public Email getNewEmail() {
    return newEmail;
  }

  public void setNewEmail(Email newEmail) {
    this.newEmail = newEmail;
  }

  public String getOldPassword() {
    return oldPassword;
  }

  public void setOldPassword(String oldPassword) {
    this.oldPassword = oldPassword;
  }

  public String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }
}
