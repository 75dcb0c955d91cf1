package pk.gov.hec.dlsei.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.api.value.Mobile;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.RegistrationForm;
import pk.gov.hec.dlsei.domain.access.usecase.RegisterPerson;
import pk.gov.hec.dlsei.domain.person.IdentityKind;
import pk.gov.hec.dlsei.web.frame.FrameBean;

/** The registration form (WP2/4.1.1). */
@Named("register")
@RequestScoped
public class RegisterBean {

  private String name;
  private IdentityKind identityKind = IdentityKind.CNIC;
  private Cnic cnic;
  private Email email;
  private Mobile mobile;
  private String password;

  @Inject RegisterPerson registerPerson;
  @Inject FrameBean frame;

  /** Takes the registration; the next page is the same for everybody. */
  public String register() {
    NewPassword checked = new NewPassword(password, List.of(name, email.value(), cnic.digits()));
    if (!checked.isGood(FacesContext.getCurrentInstance(), "form:password")) {
      return null;
    }
    registerPerson.handle(
        new RegistrationForm(name, identityKind, cnic, email, mobile, password, frame.getLocale()));
    return "/account/check-your-mail?faces-redirect=true";
  }

  public IdentityKind[] getIdentityKinds() {
    return IdentityKind.values();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public IdentityKind getIdentityKind() {
    return identityKind;
  }

  public void setIdentityKind(IdentityKind identityKind) {
    this.identityKind = identityKind;
  }

  public Cnic getCnic() {
    return cnic;
  }

  public void setCnic(Cnic cnic) {
    this.cnic = cnic;
  }

  public Email getEmail() {
    return email;
  }

  public void setEmail(Email email) {
    this.email = email;
  }

  public Mobile getMobile() {
    return mobile;
  }

  public void setMobile(Mobile mobile) {
    this.mobile = mobile;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
