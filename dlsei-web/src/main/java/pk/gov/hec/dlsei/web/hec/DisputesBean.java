package pk.gov.hec.dlsei.web.hec;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.hec.dlsei.domain.access.CnicDispute.State;
import pk.gov.hec.dlsei.domain.access.usecase.CloseDispute;
import pk.gov.hec.dlsei.domain.access.usecase.CloseDispute.OpenDispute;
import pk.gov.hec.dlsei.web.frame.RequestedId;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** HEC's desk: whose is a disputed CNIC? */
@Named("disputes")
@RequestScoped
public class DisputesBean {

  private List<OpenDispute> open;
  private String reason;

  @Inject CloseDispute closeDispute;
  @Inject SignedIn signedIn;

  /** What is open, oldest first. */
  public List<OpenDispute> getOpen() {
    if (open == null) {
      open = closeDispute.open(signedIn.actor());
    }
    return open;
  }

  /**
   * The number is the person's who disputes.
   *
   * @param id of the dispute, as the button sent it
   */
  public void uphold(String id) {
    close(id, State.UPHELD);
  }

  /**
   * The number stays where it is.
   *
   * @param id of the dispute, as the button sent it
   */
  public void dismiss(String id) {
    close(id, State.DISMISSED);
  }

  private void close(String id, State outcome) {
    switch (closeDispute.handle(signedIn.actor(), RequestedId.of(id), outcome, reason)) {
      case DONE -> Texts.showDone("disputes." + outcome);
      case BY_ANOTHER -> Texts.showError("disputes.decidedMeanwhile");
      case OF_STAFF -> Texts.showError("disputes.ofStaff");
    }
    open = null;
    reason = null;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
