package pk.gov.hec.dlsei.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.staff.Appointment;
import pk.gov.hec.dlsei.domain.staff.usecase.DecideAppointment;
import pk.gov.hec.dlsei.domain.staff.usecase.ReadStaff;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.RequestedId;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** One appointment; another administrator than the one who proposed it confirms it. */
@Named("appointment")
@RequestScoped
public class AppointmentBean {

  private Appointment value;
  private String reason;

  @Inject ReadStaff readStaff;
  @Inject DecideAppointment decide;
  @Inject InstitutionRepository institutions;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;

  /**
   * Reads it.
   *
   * @throws DlseiException NOT_FOUND for an unknown one
   */
  public void load() {
    value =
        readStaff
            .appointment(signedIn.actor(), id())
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such appointment"));
  }

  private long id() {
    return RequestedId.of(request.getParameter("id"));
  }

  /** The appointment, read anew where a form came back with something missing. */
  public Appointment getValue() {
    if (value == null) {
      load();
    }
    return value;
  }

  /** The university's name; empty for roles of HEC. */
  public String getInstitutionName() {
    return getValue().institution().flatMap(institutions::find).map(Institution::name).orElse("");
  }

  /** Whether somebody else has to confirm it. */
  public boolean isOwnProposal() {
    return getValue().proposedBy() == signedIn.actor().accountId();
  }

  /** Confirms it. */
  public String confirm() {
    try {
      decide.confirm(signedIn.actor(), id());
      return done("appointment.confirmed");
    } catch (DlseiException e) {
      switch (e.code()) {
        case ALREADY_TAKEN -> Texts.showError("appointment.alreadyTaken");
        case NOT_FOUND -> Texts.showError("appointment.disabled");
        case NOT_ALLOWED -> Texts.showError("appointment.another");
        default -> throw e;
      }
      return null;
    }
  }

  /** Declines it, or takes the own proposal back. */
  public String decline() {
    if (reason == null || reason.isBlank()) {
      FacesContext.getCurrentInstance()
          .addMessage("form:reason", Texts.error("seats.reasonMissing"));
      return null;
    }
    decide.decline(signedIn.actor(), id(), reason);
    return done("appointment.declined");
  }

  private static String done(String text) {
    Texts.showDone(text);
    NextPage.keepMessages();
    return "/admin/users?faces-redirect=true";
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
