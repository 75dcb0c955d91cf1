package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AttemptGuard;
import pk.gov.hec.dlsei.domain.access.Limit;
import pk.gov.hec.dlsei.domain.access.LinkRepository;
import pk.gov.hec.dlsei.domain.access.LinkRepository.Purpose;
import pk.gov.hec.dlsei.domain.access.LinkRepository.Redeemed;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** A person has forgotten the password: a link goes to the registered address, if there is one. */
@ApplicationScoped
@Transactional
public class RequestPasswordReset {

  /** How long a link for a new password holds. */
  public static final Duration VALID = Duration.ofHours(1);

  /** How long the first link of a new staff member holds. */
  public static final Duration VALID_FOR_NEW_STAFF = Duration.ofDays(7);

  @Inject SignInNames names;
  @Inject LinkRepository links;
  @Inject OwnersMail mail;
  @Inject OpenNominatedAccount nominated;
  @Inject AttemptGuard guard;
  @Inject @RealTime Clock realTime;

  /**
   * Sends the link, or nothing; the answer is the same.
   *
   * @param name an address or a CNIC, as typed
   */
  public void handle(String name) {
    Optional<Account> account = names.find(name).filter(Account::isActive);
    byte[] subject = names.guardSubject("reset " + name, Optional.empty());
    if (guard.attempt(subject, Limit.MAILS) != AttemptGuard.Answer.PASS) {
      return;
    }
    account
        .filter(known -> mail.mayMail(known.email(), MailTemplate.RESET_PASSWORD))
        .ifPresent(this::send);
  }

  /** Who never had a password was nominated, and claims the account first. */
  private void send(Account known) {
    if (known.passwordHash().isEmpty() && !known.isStaff()) {
      nominated.inviteToClaim(known, MailTemplate.CLAIM_ACCOUNT);
    } else {
      mail.tell(known, MailTemplate.RESET_PASSWORD, newLink(known, VALID));
    }
  }

  /**
   * Invites a new staff member to set the first password.
   *
   * @param account just made
   */
  public void welcome(Account account) {
    mail.tell(account, MailTemplate.WELCOME_STAFF, newLink(account, VALID_FOR_NEW_STAFF));
  }

  private String newLink(Account account, Duration valid) {
    SecretLink link = SecretLink.fresh();
    Redeemed target = new Redeemed(account.id(), Optional.empty());
    links.add(link, Purpose.SET_PASSWORD, target, realTime.instant(), valid);
    return "/account/new-password?link=" + link.token();
  }
}
