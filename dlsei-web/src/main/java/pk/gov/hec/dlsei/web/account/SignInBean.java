package pk.gov.hec.dlsei.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.usecase.SignIn;
import pk.gov.hec.dlsei.web.frame.Texts;

/** Address or CNIC, and password. */
@Named("signIn")
@RequestScoped
public class SignInBean {

  private String name;
  private String password;

  @Inject SignIn signIn;
  @Inject SignInSteps steps;

  /** Looks at what was typed; every no is answered alike. */
  public String signIn() {
    Optional<SignIn.Passed> passed = signIn.handle(name, password);
    if (passed.isEmpty()) {
      Texts.showError("signIn.no");
      return null;
    }
    return steps.after(passed.get());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
