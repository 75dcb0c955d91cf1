package pk.gov.hec.dlsei.domain.installation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
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
import pk.gov.hec.dlsei.domain.staff.Administrators;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * Mails the first administrators a link to set a password: two, since one proposes new staff and
 * another one confirms. Where one of two was lost, whoever sets the server up can name another.
 */
@ApplicationScoped
@Transactional
public class InviteAdministrators {

  private static final Logger LOG = Logger.getLogger(InviteAdministrators.class.getName());
  private static final String ALREADY =
      "An address of dlsei.administrator.email has an account already and is not invited: {0}";

  private static final int NEEDED = 2;

  @Inject Settings settings;
  @Inject PersonRepository persons;
  @Inject AccountRepository accounts;
  @Inject Administrators administrators;
  @Inject RequestPasswordReset passwords;
  @Inject AuditTrail audit;
  @Inject @RealTime Clock realTime;

  /** Invites those who have no account yet, as long as fewer than two administer. */
  public void handle() {
    if (administrators.lock().size() >= NEEDED) {
      return;
    }
    for (String address : settings.text(Setting.ADMINISTRATOR_EMAIL).split(",")) {
      if (!address.isBlank()) {
        accounts
            .findByEmail(new Email(address))
            .ifPresentOrElse(
                known -> LOG.log(Level.WARNING, ALREADY, known), () -> invite(new Email(address)));
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
