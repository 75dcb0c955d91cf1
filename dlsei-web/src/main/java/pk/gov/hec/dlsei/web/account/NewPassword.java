package pk.gov.hec.dlsei.web.account;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.PasswordRule;
import pk.gov.hec.dlsei.web.frame.Texts;

/** A password that somebody chooses, and the message where it is not taken. */
record NewPassword(String password, List<String> own) {

  boolean isGood(FacesContext context, String field) {
    Optional<PasswordRule.Fault> fault = PasswordRule.faultOf(password, own);
    fault.ifPresent(
        f -> {
          context.addMessage(
              field, Texts.error("password." + f, PasswordRule.SHORTEST, PasswordRule.LONGEST));
          ((UIInput) context.getViewRoot().findComponent(field)).setValid(false);
        });
    return fault.isEmpty();
  }

  @Override
  public String toString() {
    return "a new password";
  }
}
