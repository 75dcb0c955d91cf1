package pk.gov.hec.dlsei.domain.staff.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.access.usecase.RequestPasswordReset;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.staff.Administrators;
import pk.gov.hec.dlsei.domain.staff.Appointment;
import pk.gov.hec.dlsei.domain.staff.Appointments;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Another administrator confirms or declines what one has proposed. */
@ApplicationScoped
@Transactional
public class DecideAppointment {

  @Inject Appointments appointments;
  @Inject Administrators administrators;
  @Inject AccountRepository accounts;
  @Inject PersonRepository persons;
  @Inject RequestPasswordReset passwords;
  @Inject StaffMail mail;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject @RealTime Clock realTime;

  /**
   * Confirms: the person gets the role, and an account where there is none yet.
   *
   * @param actor an administrator, neither the one who proposed nor the person
   * @param id of the appointment
   * @throws DlseiException NOT_ALLOWED for the proposer and the person, and where the proposer
   *     administers no longer; CHANGED_MEANWHILE where it was decided meanwhile; ALREADY_TAKEN
   *     where the account has the role already; NOT_FOUND where the account is disabled
   */
  public void confirm(Actor actor, long id) {
    List<Long> administering = administrators.lock();
    Appointment appointment = proposed(actor, id);
    long proposer = appointment.proposedBy();
    if (proposer == actor.accountId() || !administering.contains(proposer)) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "Two administrators have to agree");
    }
    boolean known = accounts.findByEmail(appointment.email()).isPresent();
    Account account = known ? known(appointment) : made(appointment);
    if (account.id() == actor.accountId()) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "Nobody confirms the own role");
    }
    appointment.confirm(account, actor.accountId(), clock.instant());
    if (known) {
      mail.appointed(appointment, account);
    } else {
      passwords.welcome(account);
    }
    record(actor, AuditAction.APPOINTMENT_CONFIRMED, appointment);
  }

  private Account known(Appointment appointment) {
    Account account = accounts.findByEmail(appointment.email()).orElseThrow();
    if (!account.isActive()) {
      throw new DlseiException(ErrorCode.NOT_FOUND, "The account is disabled");
    }
    if (account.roles().contains(appointment.role())) {
      throw new DlseiException(ErrorCode.ALREADY_TAKEN, "The account has the role already");
    }
    return account;
  }

  private Account made(Appointment appointment) {
    Person person = new Person(appointment.name(), realTime.instant());
    persons.add(person);
    Account account =
        new Account(person.id(), appointment.email(), appointment.language(), realTime.instant());
    accounts.add(account);
    return account;
  }

  /**
   * Declines, or takes the own proposal back.
   *
   * @param actor an administrator
   * @param id of the appointment
   * @param reason not blank
   * @throws DlseiException CHANGED_MEANWHILE where it was decided meanwhile
   */
  public void decline(Actor actor, long id, String reason) {
    Appointment appointment = proposed(actor, id);
    appointment.decline(actor.accountId(), clock.instant(), reason);
    record(actor, AuditAction.APPOINTMENT_DECLINED, appointment);
  }

  private Appointment proposed(Actor actor, long id) {
    actor.require(Role.ADMINISTRATOR);
    Appointment appointment =
        appointments
            .findLocked(id)
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such appointment"));
    if (!appointment.isProposed()) {
      throw new DlseiException(ErrorCode.CHANGED_MEANWHILE, "It was decided meanwhile");
    }
    return appointment;
  }

  private void record(Actor actor, AuditAction action, Appointment appointment) {
    audit.record(
        actor.accountId(), action, "appointment:" + appointment.id(), StaffFacts.of(appointment));
  }
}
