package pk.gov.hec.dlsei.domain.staff.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.notification.Mail;
import pk.gov.hec.dlsei.domain.notification.MailRenderer;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.staff.Administrators;
import pk.gov.hec.dlsei.domain.staff.Appointment;

/** Mails about roles: to whom they are given or taken, and to the administrators who confirm. */
@ApplicationScoped
class StaffMail {

  @Inject Outbox outbox;
  @Inject PersonRepository persons;
  @Inject Administrators administrators;

  /** To every administrator but the one who proposed. */
  void proposed(Appointment appointment) {
    for (Account other : administrators.except(appointment.proposedBy())) {
      outbox.post(
          mail(
              MailTemplate.APPOINTMENT_PROPOSED,
              other,
              Map.of(
                  "who", appointment.name(), "role", name(appointment.role(), other.language()))));
    }
  }

  /** To somebody who had an account already. */
  void appointed(Appointment appointment, Account account) {
    outbox.post(
        mail(
            MailTemplate.APPOINTED,
            account,
            Map.of("role", name(appointment.role(), account.language()))));
  }

  void ended(Role role, Account account, String reason) {
    Map<String, String> data = Map.of("role", name(role, account.language()), "reason", reason);
    outbox.post(mail(MailTemplate.APPOINTMENT_ENDED, account, data));
  }

  void tell(Account account, MailTemplate template, String reason) {
    outbox.post(mail(template, account, Map.of("reason", reason)));
  }

  private Mail mail(MailTemplate template, Account to, Map<String, String> data) {
    Map<String, String> all = new HashMap<>(data);
    all.put("name", persons.find(to.personId()).map(Person::name).orElseThrow());
    return Mail.of(template, to.email().value(), to.language(), all);
  }

  private static String name(Role role, Locale language) {
    return MailRenderer.text(language, "role." + role);
  }
}
