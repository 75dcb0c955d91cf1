package pk.gov.hec.dlsei.web.account;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pk.gov.hec.dlsei.domain.access.usecase.Profile;
import pk.gov.hec.dlsei.domain.access.usecase.SetPassword;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;

/** Sets a password by a mailed link. */
@Named("newPassword")
@ViewScoped
public class NewPasswordBean implements Serializable {

  private String link = "";
  private String password;
  private boolean good;
  private boolean done;

  @Inject transient SetPassword setPassword;

  /** Looks whether the link opens the form. */
  public void load() {
    good = setPassword.profileOf(new SecretLink(link)).isPresent();
  }

  /** Sets the password. */
  public void set() {
    List<String> own =
        setPassword.profileOf(new SecretLink(link)).map(Profile::words).orElse(List.of());
    if (new NewPassword(password, own).isGood(FacesContext.getCurrentInstance(), "form:password")) {
      done = setPassword.byLink(new SecretLink(link), password);
      good = done;
    }
    password = null;
  }

  public boolean isGood() {
    return good;
  }

  public boolean isDone() {
    return done;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link == null ? "" : link;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
