package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AttemptGuard;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.Limit;
import pk.gov.hec.dlsei.domain.access.RegistrationForm;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.notification.Mail;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;

/** Mails about an account, to its owner. Those that a visitor can cause are limited in number. */
@ApplicationScoped
class OwnersMail {

  @Inject Outbox outbox;
  @Inject PersonRepository persons;
  @Inject AttemptGuard guard;
  @Inject Vault vault;

  void tell(Account account, MailTemplate template) {
    outbox.post(mail(account, template));
  }

  void tell(Account account, MailTemplate template, String secretPath) {
    outbox.post(mail(account, template).withSecretPath(secretPath));
  }

  /** To an address that is not the account's own, yet or any more. */
  void tellAt(Email address, Account account, Mail mail) {
    outbox.post(
        new Mail(
            mail.template(),
            address.value(),
            account.language(),
            mail.data(),
            mail.secretPath(),
            mail.cause()));
  }

  void limited(Account account, MailTemplate template) {
    if (mayMail(account.email(), template)) {
      tell(account, template);
    }
  }

  /**
   * Without the typed name: it would carry a stranger's words to an address that is not yet his.
   */
  void confirmRegistration(RegistrationForm form, SecretLink link) {
    if (mayMail(form.email(), MailTemplate.CONFIRM_REGISTRATION)) {
      outbox.post(
          Mail.of(
                  MailTemplate.CONFIRM_REGISTRATION,
                  form.email().value(),
                  form.language(),
                  Map.of())
              .withSecretPath("/account/confirm?link=" + link.token()));
    }
  }

  boolean mayMail(Email address, MailTemplate template) {
    byte[] subject = vault.lookup("mails-" + template, address.value());
    return guard.attempt(subject, Limit.MAILS) == AttemptGuard.Answer.PASS;
  }

  Mail mail(Account account, MailTemplate template) {
    return mail(template, account.email(), account.language(), nameOf(account));
  }

  static Mail mail(MailTemplate template, Email to, Locale language, String name) {
    return Mail.of(template, to.value(), language, Map.of("name", name));
  }

  private String nameOf(Account account) {
    return persons.find(account.personId()).map(Person::name).orElseThrow();
  }
}
