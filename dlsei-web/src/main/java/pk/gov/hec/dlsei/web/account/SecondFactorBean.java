package pk.gov.hec.dlsei.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.usecase.SignIn;
import pk.gov.hec.dlsei.domain.access.usecase.VerifySecondFactor;
import pk.gov.hec.dlsei.web.frame.Texts;

/** The code of the authenticator app, or a recovery code. */
@Named("secondFactor")
@RequestScoped
public class SecondFactorBean {

  private String code;

  @Inject VerifySecondFactor verify;
  @Inject SignInSteps steps;

  /** Sends who has not typed a password back to the first step. */
  public void load() {
    if (steps.waitingFor(SignIn.Next.SECOND_FACTOR).isEmpty()) {
      SignInSteps.redirect("/account/sign-in");
    }
  }

  /** Looks at the code. */
  public String verify() {
    Optional<SignInSteps.Waiting> waiting = steps.waitingFor(SignIn.Next.SECOND_FACTOR);
    if (waiting.isEmpty()) {
      return "/account/sign-in?faces-redirect=true";
    }
    if (!verify.handle(waiting.get().accountId(), code)) {
      Texts.showError("secondFactor.no");
      return null;
    }
    return steps.done(waiting.get());
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
