package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.LinkRepository;
import pk.gov.hec.dlsei.domain.access.LinkRepository.Purpose;
import pk.gov.hec.dlsei.domain.access.LinkRepository.Redeemed;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** A new address: confirmed by a link to it, and told to the old one. */
@ApplicationScoped
@Transactional
public class ChangeEmail {

  /** How long the link holds. */
  public static final Duration VALID = Duration.ofHours(24);

  @Inject AccountRepository accounts;
  @Inject LinkRepository links;
  @Inject OwnersMail mail;
  @Inject AuditTrail audit;
  @Inject @RealTime Clock realTime;

  /**
   * Sends the link; where the address is taken, its owner is told instead.
   *
   * @param accountId signed in
   * @param wanted the new address
   */
  public void request(long accountId, Email wanted) {
    Account account = accounts.find(accountId).orElseThrow();
    if (wanted.equals(account.email())) {
      return;
    }
    Optional<Account> owner = accounts.findByEmail(wanted);
    if (owner.isPresent()) {
      mail.limited(owner.get(), MailTemplate.ALREADY_REGISTERED);
      return;
    }
    if (!mail.mayMail(wanted, MailTemplate.CONFIRM_EMAIL)) {
      return;
    }
    SecretLink link = SecretLink.fresh();
    Redeemed target = new Redeemed(accountId, Optional.of(wanted));
    links.add(link, Purpose.CONFIRM_EMAIL, target, realTime.instant(), VALID);
    mail.tellAt(
        wanted,
        account,
        mail.mail(account, MailTemplate.CONFIRM_EMAIL)
            .withSecretPath("/account/confirm-email?link=" + link.token()));
  }

  /**
   * Takes the new address over and ends all sessions.
   *
   * @param link as it came
   * @return whether the link was good
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException ALREADY_TAKEN where somebody else has
   *     confirmed the address meanwhile
   */
  public boolean confirm(SecretLink link) {
    Optional<Redeemed> redeemed = links.redeem(link, Purpose.CONFIRM_EMAIL, realTime.instant());
    if (redeemed.isEmpty()) {
      return false;
    }
    Account account = accounts.findLocked(redeemed.get().accountId()).orElseThrow();
    Email old = account.email();
    account.moveTo(redeemed.get().newEmail().orElseThrow());
    accounts.flush();
    mail.tellAt(old, account, mail.mail(account, MailTemplate.EMAIL_CHANGED));
    audit.record(account.id(), AuditAction.EMAIL_CHANGED, "account:" + account.id(), Map.of());
    return true;
  }
}
