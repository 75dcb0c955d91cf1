package pk.gov.hec.dlsei.web.account;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.domain.access.usecase.ClaimAccount;
import pk.gov.hec.dlsei.domain.access.usecase.Profile;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.web.frame.Texts;

/** A nominated person claims the account by the mailed link (SOP1/R2). */
@Named("claim")
@ViewScoped
public class ClaimBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private String link = "";
  private Cnic cnic;
  private String password;
  private boolean good;
  private boolean done;

  @Inject transient ClaimAccount claimAccount;

  /** Looks whether the link opens the form. */
  public void load() {
    good = claimAccount.profileOf(new SecretLink(link)).isPresent();
  }

  /** Claims the account with the own number and a password. */
  public void claim() {
    List<String> own =
        claimAccount.profileOf(new SecretLink(link)).map(Profile::words).orElse(List.of());
    FacesContext context = FacesContext.getCurrentInstance();
    if (new NewPassword(password, own).isGood(context, "form:password")) {
      ClaimAccount.Outcome outcome = claimAccount.handle(new SecretLink(link), cnic, password);
      done = outcome == ClaimAccount.Outcome.CLAIMED;
      good = outcome == ClaimAccount.Outcome.WRONG_CNIC;
      if (good) {
        context.addMessage("form:cnic", Texts.error("claim.wrongCnic"));
      }
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

  public Cnic getCnic() {
    return cnic;
  }

  public void setCnic(Cnic cnic) {
    this.cnic = cnic;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
