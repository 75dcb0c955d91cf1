package pk.gov.hec.dlsei.system.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.staff.AppointmentForm;
import pk.gov.hec.dlsei.domain.staff.AppointmentForm.Term;
import pk.gov.hec.dlsei.domain.staff.usecase.DecideAppointment;
import pk.gov.hec.dlsei.domain.staff.usecase.ProposeAppointment;
import pk.gov.hec.dlsei.domain.time.Karachi;

/** Invented staff, appointed as two administrators would. */
@ApplicationScoped
public class Colleagues {

  @Inject Work work;
  @Inject AccountRepository accounts;
  @Inject ProposeAppointment propose;
  @Inject DecideAppointment decide;
  @Inject Clock clock;

  LocalDate today() {
    return Karachi.today(clock);
  }

  AppointmentForm form(Email to, Role role, Term term) {
    Optional<InstitutionCode> university =
        role == Role.FOCAL_PERSON ? Optional.of(new InstitutionCode("QAU")) : Optional.empty();
    return new AppointmentForm(
        "Appointed Example",
        to,
        Locale.ENGLISH,
        role,
        university,
        "HEC/1 of 1 August 2023",
        term,
        Optional.empty());
  }

  long proposed(Actor by, Email to, Role role) {
    return propose.handle(by, form(to, role, new Term(today(), null)));
  }

  long appointed(Actor by, Actor other, Email to, Role role) {
    long id = proposed(by, to, role);
    decide.confirm(other, id);
    return id;
  }

  Account account(Email of) {
    return work.inTransaction(() -> accounts.findByEmail(of).orElseThrow());
  }

  Account account(Actor of) {
    return work.inTransaction(() -> accounts.find(of.accountId()).orElseThrow());
  }

  /** As if the person had set up the second factor, without which nobody of the staff is in. */
  Account withSecondFactor(Email of) {
    work.execute(
        "UPDATE account SET totp_sealed = '\\x01', totp_key_id = 'k', totp_confirmed_at = now()"
            + " WHERE email = ?",
        of.value());
    return account(of);
  }

  /** The templates of the mails to an address, the first one first. */
  List<String> mails(Email to) {
    return work.query(
        "SELECT template FROM outbox_message WHERE recipient = ? ORDER BY id", to.value());
  }
}
