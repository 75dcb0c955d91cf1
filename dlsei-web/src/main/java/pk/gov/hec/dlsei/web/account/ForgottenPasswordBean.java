package pk.gov.hec.dlsei.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.hec.dlsei.domain.access.usecase.RequestPasswordReset;

/** Asks for a link to set a new password. */
@Named("forgottenPassword")
@RequestScoped
public class ForgottenPasswordBean {

  private String name;

  @Inject RequestPasswordReset request;

  /** Sends the link, or nothing; the next page is the same. */
  public String ask() {
    request.handle(name);
    return "/account/check-your-mail?faces-redirect=true";
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
