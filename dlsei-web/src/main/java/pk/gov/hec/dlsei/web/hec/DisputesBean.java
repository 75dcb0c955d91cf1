package pk.gov.hec.dlsei.web.hec;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.hec.dlsei.domain.access.CnicDispute.State;
import pk.gov.hec.dlsei.domain.access.usecase.CloseDispute;
import pk.gov.hec.dlsei.domain.access.usecase.CloseDispute.OpenDispute;
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
   * @param id of the dispute
   */
  public void uphold(long id) {
    close(id, State.UPHELD);
  }

  /**
   * The number stays where it is.
   *
   * @param id of the dispute
   */
  public void dismiss(long id) {
    close(id, State.DISMISSED);
  }

  private void close(long id, State outcome) {
    if (closeDispute.handle(signedIn.actor(), id, outcome, reason)) {
      Texts.showDone("disputes." + outcome);
    } else {
      Texts.showError("disputes.decidedMeanwhile");
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
