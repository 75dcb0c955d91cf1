package pk.gov.hec.dlsei.web.hec;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.revocation.MassConfirmation;
import pk.gov.hec.dlsei.domain.revocation.usecase.ConfirmTogether;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSetting;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSettings;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.RequestedId;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Revocations that two officers confirm: what waits for the second one, and what came of it. */
@Named("together")
@RequestScoped
public class TogetherBean {

  private List<MassConfirmation> latest;
  private String reason;

  @Inject ConfirmTogether together;
  @Inject ProgrammeSettings settings;
  @Inject RevocationsBean revocations;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

  /** For how long what is confirmed now can be undone. */
  public int getUndoHours() {
    return settings.number(ProgrammeSetting.REVOCATION_UNDO_HOURS);
  }

  /** How many are confirmed at once without a second officer. */
  public int getMostAlone() {
    return settings.number(ProgrammeSetting.SECOND_OFFICER_ABOVE);
  }

  private List<MassConfirmation> latest() {
    if (latest == null) {
      latest = together.latest(signedIn.actor(), revocations.getShown().cohort());
    }
    return latest;
  }

  /** Those that wait for a second officer. */
  public List<MassConfirmation> getOpen() {
    return latest().stream().filter(one -> state(one).equals("OPEN")).toList();
  }

  /** Those that were agreed to or declined, or have lapsed. */
  public List<MassConfirmation> getOver() {
    return latest().stream().filter(one -> !state(one).equals("OPEN")).toList();
  }

  /** How far one is, by its name. */
  public String state(MassConfirmation one) {
    return one.state(clock.instant()).name();
  }

  /** Whether the officer at the screen has asked for it, and so cannot agree. */
  public boolean isOwn(MassConfirmation one) {
    return one.asked().account() == signedIn.actor().accountId();
  }

  /**
   * Agrees.
   *
   * @param id as the button sent it
   */
  public String agree(String id) {
    if (isReasonMissing()) {
      return null;
    }
    try {
      int confirmed = together.agree(signedIn.actor(), RequestedId.of(id), reason);
      Texts.showDone("together.agreed", confirmed);
    } catch (DlseiException e) {
      complain(e);
    }
    return again();
  }

  /**
   * Declines, or withdraws.
   *
   * @param id as the button sent it
   */
  public String decline(String id) {
    if (isReasonMissing()) {
      return null;
    }
    try {
      together.decline(signedIn.actor(), RequestedId.of(id), reason);
      Texts.showDone("together.declined");
    } catch (DlseiException e) {
      complain(e);
    }
    return again();
  }

  private static void complain(DlseiException e) {
    if (e.code() != ErrorCode.CHANGED_MEANWHILE && e.code() != ErrorCode.NOT_ALLOWED) {
      throw e;
    }
    Texts.showError(
        e.code() == ErrorCode.NOT_ALLOWED ? "together.another" : "together.changedMeanwhile");
  }

  private boolean isReasonMissing() {
    boolean missing = reason == null || reason.isBlank();
    if (missing) {
      FacesContext.getCurrentInstance()
          .addMessage("together:why", Texts.error("revocations.reasonMissing"));
    }
    return missing;
  }

  private String again() {
    NextPage.keepMessages();
    return "/hec/revocations?faces-redirect=true&cohort=" + revocations.getShown().cohort().value();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
