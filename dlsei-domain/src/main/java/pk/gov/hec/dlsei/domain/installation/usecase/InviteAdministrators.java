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
 * Mails the first administrators a link to set a password: two, since one proposes new staff and
 * another one confirms. Where one of two was lost, whoever sets the server up can name another.
 */
@ApplicationScoped
@Transactional
public class InviteAdministrators {

  private static final int NEEDED = 2;

  @Inject Settings settings;
  @Inject PersonRepository persons;
  @Inject AccountRepository accounts;
  @Inject RequestPasswordReset passwords;
  @Inject AuditTrail audit;
  @Inject @RealTime Clock realTime;

  /** Invites those who have no account yet, as long as fewer than two administer. */
  public void handle() {
    if (accounts.administrators() >= NEEDED) {
      return;
    }
    for (String address : settings.text(Setting.ADMINISTRATOR_EMAIL).split(",")) {
      if (!address.isBlank() && accounts.findByEmail(new Email(address)).isEmpty()) {
        invite(new Email(address));
      }
    }
  }

  private void invite(Email address) {
    Person person = new Person("Administrator", realTime.instant());
    persons.add(person);
    Account account =
        new Account(person.id(), address, Locale.ENGLISH, realTime.instant())
            .grant(GrantedRole.of(Role.ADMINISTRATOR));
    accounts.add(account);
    passwords.welcome(account);
    audit.record(null, AuditAction.INSTALLED, "account:" + account.id(), Map.of());
  }
}
