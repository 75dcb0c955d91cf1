package pk.gov.hec.dlsei.domain.installation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.GrantedRole;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.access.usecase.RequestPasswordReset;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.settings.Setting;
import pk.gov.hec.dlsei.domain.settings.Settings;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * On a database without an administrator, mails the first administrator a link to set a password.
 */
@ApplicationScoped
@Transactional
public class InviteFirstAdministrator {

  @Inject Settings settings;
  @Inject PersonRepository persons;
  @Inject AccountRepository accounts;
  @Inject RequestPasswordReset passwords;
  @Inject AuditTrail audit;
  @Inject @RealTime Clock realTime;

  /** Invites, where an address is set and nobody administers yet. */
  public void handle() {
    if (!settings.isSet(Setting.ADMINISTRATOR_EMAIL) || accounts.hasAdministrator()) {
      return;
    }
    Person person = new Person("Administrator", realTime.instant());
    persons.add(person);
    Account account =
        new Account(
                person.id(),
                new Email(settings.text(Setting.ADMINISTRATOR_EMAIL)),
                Locale.ENGLISH,
                realTime.instant())
            .grant(GrantedRole.of(Role.ADMINISTRATOR));
    accounts.add(account);
    passwords.welcome(account);
    audit.record(null, AuditAction.INSTALLED, "account:" + account.id(), Map.of());
  }
}
