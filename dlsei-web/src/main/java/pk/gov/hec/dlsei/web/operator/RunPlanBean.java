package pk.gov.hec.dlsei.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.LongSupplier;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.job.usecase.FollowRun;
import pk.gov.hec.dlsei.domain.job.usecase.ReadPlan;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.RequestedId;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** What can follow from the run of the address: its plan carried out, what failed done again. */
@Named("runPlan")
@RequestScoped
public class RunPlanBean {

  private ReadPlan.Standing standing;
  private String reason;

  @Inject ReadPlan read;
  @Inject FollowRun follow;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;

  private long id() {
    return RequestedId.of(request.getParameter("id"));
  }

  /** As it is now. */
  public ReadPlan.Standing getStanding() {
    if (standing == null) {
      standing = read.handle(signedIn.actor(), id());
    }
    return standing;
  }

  /**
   * Whether the plan's form is there. Until the page is shown again it is for everybody: who
   * pressed its button too late has to hear of it.
   */
  public boolean isOffered() {
    boolean isBeingShown =
        FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    return getStanding().isOpen() || !isBeingShown;
  }

  /** Has exactly the plan carried out, and shows the run that does it. */
  public String carryOut() {
    if (!getStanding().isOpen()) {
      showChanged();
      return null;
    }
    return act("plan", () -> follow.carryOut(actor(), id(), reason), "plan.goesOn");
  }

  /** Has that done again which failed, and shows the run that does it. */
  public String repeat() {
    return act("again", () -> follow.repeat(actor(), id(), reason), "again.goesOn");
  }

  private Actor actor() {
    return signedIn.actor();
  }

  private String act(String form, LongSupplier act, String done) {
    if (reason == null || reason.isBlank()) {
      FacesContext.getCurrentInstance()
          .addMessage(form + ":" + form + "Reason", Texts.error("run.reasonMissing"));
      return null;
    }
    try {
      long run = act.getAsLong();
      Texts.showDone(done);
      NextPage.keepMessages();
      return "/operator/run?faces-redirect=true&id=" + run;
    } catch (DlseiException e) {
      refuse(e);
      return null;
    }
  }

  private void refuse(DlseiException e) {
    switch (e.code()) {
      case RUNS_ALREADY -> Texts.showError("job.runsAlready");
      case CHANGED_MEANWHILE, ALREADY_TAKEN -> showChanged();
      default -> throw e;
    }
  }

  private void showChanged() {
    standing = null;
    getStanding()
        .by()
        .ifPresentOrElse(
            run -> Texts.showError("plan.carriedOutBefore", Long.toString(run.id())),
            () -> Texts.showError("plan.changed"));
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
