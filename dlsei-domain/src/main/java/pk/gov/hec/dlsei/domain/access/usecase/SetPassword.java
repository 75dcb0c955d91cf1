package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.AttemptGuard;
import pk.gov.hec.dlsei.domain.access.LinkRepository;
import pk.gov.hec.dlsei.domain.access.LinkRepository.Purpose;
import pk.gov.hec.dlsei.domain.access.PasswordHasher;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** A new password, by a mailed link or by the old one. It ends all other sessions and any lock. */
@ApplicationScoped
public class SetPassword {

  @Inject PasswordHasher hasher;
  @Inject ConfirmPassword confirmPassword;
  @Inject KeepProfile profiles;
  @Inject Change change;

  /**
   * Whose password a link sets.
   *
   * @param link as it came
   * @return empty where it is unknown, used or late
   */
  public Optional<Profile> profileOf(SecretLink link) {
    return change.accountOf(link).map(profiles::read);
  }

  /**
   * Sets the password by a link.
   *
   * @param link as it came
   * @param password passed the rule
   * @return whether the link was still good
   */
  public boolean byLink(SecretLink link, String password) {
    return change.accountOf(link).isPresent() && change.byLink(link, hasher.hash(password));
  }

  /**
   * Sets the password by the old one.
   *
   * @param accountId signed in
   * @param old as typed
   * @param password passed the rule
   * @return the new version of the credentials; empty where the old password is wrong
   */
  public Optional<Integer> byOld(long accountId, String old, String password) {
    if (!confirmPassword.handle(accountId, old)) {
      return Optional.empty();
    }
    return Optional.of(change.of(accountId, hasher.hash(password)));
  }

  /** The transaction of it. */
  @ApplicationScoped
  @Transactional
  static class Change {

    @Inject AccountRepository accounts;
    @Inject LinkRepository links;
    @Inject SignInNames names;
    @Inject AttemptGuard guard;
    @Inject Vault vault;
    @Inject OwnersMail mail;
    @Inject AuditTrail audit;
    @Inject @RealTime Clock realTime;

    Optional<Long> accountOf(SecretLink link) {
      return links.accountOf(link, Purpose.SET_PASSWORD, realTime.instant());
    }

    boolean byLink(SecretLink link, String hash) {
      var redeemed = links.redeem(link, Purpose.SET_PASSWORD, realTime.instant());
      redeemed.ifPresent(target -> of(target.accountId(), hash));
      return redeemed.isPresent();
    }

    int of(long accountId, String hash) {
      Account account = accounts.findLocked(accountId).orElseThrow();
      account.setPassword(hash);
      names.subjectsOf(account).forEach(guard::clear);
      guard.clear(ConfirmPassword.guardSubject(vault, accountId));
      mail.tell(account, MailTemplate.PASSWORD_CHANGED);
      audit.record(accountId, AuditAction.PASSWORD_SET, "account:" + accountId, Map.of());
      return account.credentialsVersion();
    }
  }
}
