package pk.gov.hec.dlsei.domain.staff.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.staff.Appointment;
import pk.gov.hec.dlsei.domain.staff.AppointmentForm;
import pk.gov.hec.dlsei.domain.staff.Appointments;
import pk.gov.hec.dlsei.domain.time.Karachi;

/** An administrator proposes somebody for a role of staff; another one has to confirm. */
@ApplicationScoped
@Transactional
public class ProposeAppointment {

  @Inject Appointments appointments;
  @Inject AccountRepository accounts;
  @Inject StaffMail mail;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Proposes, and tells the other administrators.
   *
   * @param actor an administrator
   * @param form checked: days in order, an institution for a focal person and nobody else
   * @return the id of the appointment
   * @throws DlseiException ALREADY_TAKEN where the address has, or is proposed for, the same role
   */
  public long handle(Actor actor, AppointmentForm form) {
    actor.require(Role.ADMINISTRATOR);
    if (!form.role().isStaff()) {
      throw new IllegalArgumentException("Nobody is appointed as " + form.role());
    }
    endWhatIsOver(form);
    Appointment appointment = new Appointment(form, actor.accountId(), clock.instant());
    appointments.add(appointment);
    audit.record(
        actor.accountId(),
        AuditAction.APPOINTMENT_PROPOSED,
        "appointment:" + appointment.id(),
        StaffFacts.of(appointment));
    mail.proposed(appointment);
    return appointment.id();
  }

  /** The address's earlier appointment, whose last day has passed, makes room for the new one. */
  private void endWhatIsOver(AppointmentForm form) {
    LocalDate today = Karachi.today(clock);
    appointments
        .held(form.email(), form.role())
        .filter(earlier -> earlier.term().isOver(today))
        .ifPresent(
            earlier -> {
              long accountId = earlier.accountId().orElseThrow();
              earlier.end(
                  accounts.findLocked(accountId).orElseThrow(),
                  null,
                  clock.instant(),
                  "Its term is over.");
              audit.record(
                  null,
                  AuditAction.APPOINTMENT_ENDED,
                  "appointment:" + earlier.id(),
                  Map.of("account", accountId));
              appointments.flush();
            });
  }
}
