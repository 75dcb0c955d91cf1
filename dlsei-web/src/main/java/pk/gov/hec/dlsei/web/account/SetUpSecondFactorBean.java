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
import pk.gov.hec.dlsei.web.frame.Texts;

/** A staff member's first sign-in: scan, prove, keep the recovery codes, go on. */
@Named("setUpSecondFactor")
@ViewScoped
public class SetUpSecondFactorBean implements Serializable {

  private String code;
  private List<String> recoveryCodes = List.of();

  @Inject transient SetUpSecondFactor setUp;
  @Inject transient KeepProfile profiles;
  @Inject transient SignInSteps steps;

  /** Sends who has not typed a password back to the first step. */
  public void load() {
    if (steps.waiting().isEmpty()) {
      SignInSteps.redirect("/account/sign-in");
    }
  }

  /** The secret to type where no camera is at hand, in groups of four. */
  public String getSecret() {
    return steps.waiting().map(id -> setUp.propose(id).replaceAll("(.{4})(?=.)", "$1 ")).orElse("");
  }

  /** The secret to scan. */
  public String getQrCode() {
    return steps.waiting().map(this::qrCode).orElse("");
  }

  private String qrCode(long accountId) {
    String name = profiles.read(accountId).email().value();
    String label = URLEncoder.encode("DLSEI:" + name, StandardCharsets.UTF_8);
    return QrCode.dataUri(
        "otpauth://totp/" + label + "?issuer=DLSEI&secret=" + setUp.propose(accountId));
  }

  /** Proves the secret. */
  public void confirm() {
    Optional<Long> waiting = steps.waiting();
    if (waiting.isEmpty()) {
      SignInSteps.redirect("/account/sign-in");
      return;
    }
    recoveryCodes = setUp.confirm(waiting.get(), code);
    if (recoveryCodes.isEmpty()) {
      Texts.showError("secondFactor.no");
    }
  }

  /** The codes are kept; the session begins. */
  public String goOn() {
    return recoveryCodes.isEmpty() ? null : steps.done();
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
