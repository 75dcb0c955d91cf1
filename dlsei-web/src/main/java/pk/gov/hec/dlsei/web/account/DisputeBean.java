package pk.gov.hec.dlsei.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.domain.access.DisputeForm;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.usecase.FileDispute;
import pk.gov.hec.dlsei.web.frame.FrameBean;

/** Somebody else uses my CNIC. */
@Named("dispute")
@RequestScoped
public class DisputeBean {

  private String name;
  private Cnic cnic;
  private Email email;
  private String explanation;

  @Inject FileDispute fileDispute;
  @Inject FrameBean frame;

  /** Files it; the next page is the same for everybody. */
  public String file() {
    fileDispute.handle(new DisputeForm(name, cnic, email, explanation, frame.getLocale()));
    return "/account/check-your-mail?faces-redirect=true";
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
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

  public String getExplanation() {
    return explanation;
  }

  public void setExplanation(String explanation) {
    this.explanation = explanation;
  }
}
