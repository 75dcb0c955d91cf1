package pk.gov.hec.dlsei.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.usecase.KeepProfile;
import pk.gov.hec.dlsei.domain.access.usecase.SetUpSecondFactor;
import pk.gov.hec.dlsei.domain.access.usecase.SignIn;
import pk.gov.hec.dlsei.web.frame.Texts;

/** A staff member's first sign-in: scan, prove, keep the recovery codes, go on. */
@Named("setUpSecondFactor")
@ViewScoped
public class SetUpSecondFactorBean implements Serializable {

  private String code;
  private List<String> recoveryCodes = List.of();
  private SignInSteps.Waiting proved;

  @Inject transient SetUpSecondFactor setUp;
  @Inject transient KeepProfile profiles;
  @Inject transient SignInSteps steps;

  private Optional<SignInSteps.Waiting> waiting() {
    return steps.waitingFor(SignIn.Next.SET_UP_SECOND_FACTOR);
  }

  /** Sends who has not typed a password back to the first step. */
  public void load() {
    if (waiting().isEmpty()) {
      SignInSteps.redirect("/account/sign-in");
    }
  }

  /** The secret to type where no camera is at hand, in groups of four. */
  public String getSecret() {
    return waiting()
        .map(waiting -> setUp.propose(waiting.accountId()).replaceAll("(.{4})(?=.)", "$1 "))
        .orElse("");
  }

  /** The secret to scan. */
  public String getQrCode() {
    return waiting().map(waiting -> qrCode(waiting.accountId())).orElse("");
  }

  private String qrCode(long accountId) {
    String name = profiles.read(accountId).email().value();
    String label = URLEncoder.encode("DLSEI:" + name, StandardCharsets.UTF_8);
    return QrCode.dataUri(
        "otpauth://totp/" + label + "?issuer=DLSEI&secret=" + setUp.propose(accountId));
  }

  /** Proves the secret. */
  public void confirm() {
    Optional<SignInSteps.Waiting> waiting = waiting();
    if (waiting.isEmpty()) {
      SignInSteps.redirect("/account/sign-in");
      return;
    }
    recoveryCodes = setUp.confirm(waiting.get().accountId(), code);
    if (recoveryCodes.isEmpty()) {
      Texts.showError("secondFactor.no");
      return;
    }
    proved = waiting.get();
  }

  /** The codes are kept; the session begins. */
  public String goOn() {
    return proved == null ? null : steps.done(proved);
  }

  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
