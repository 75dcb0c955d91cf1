package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;

/** Writes down who came in, and who was locked out and told so by mail. */
@ApplicationScoped
class SignInRecord {

  @Inject AuditTrail audit;
  @Inject OwnersMail mail;

  @Transactional
  void signedIn(long accountId) {
    audit.record(accountId, AuditAction.SIGNED_IN, "account:" + accountId, Map.of());
  }

  @Transactional
  void locked(Account account) {
    mail.limited(account, MailTemplate.SIGN_IN_LOCKED);
    audit.record(null, AuditAction.SIGN_IN_LOCKED, "account:" + account.id(), Map.of());
  }

  /**
   * A wrong password or, which tells that the password is known to whoever tries, a wrong code; of
   * an unknown name nothing is kept but that it was unknown.
   */
  @Transactional
  void failed(Optional<Account> account, String step) {
    String subject = account.map(known -> "account:" + known.id()).orElse("account:unknown");
    audit.record(null, AuditAction.SIGN_IN_FAILED, subject, Map.of("step", step));
  }

  @Transactional
  void codeLocked(Account account) {
    mail.limited(account, MailTemplate.SECOND_FACTOR_LOCKED);
    audit.record(null, AuditAction.SIGN_IN_LOCKED, "account:" + account.id(), Map.of());
  }
}
