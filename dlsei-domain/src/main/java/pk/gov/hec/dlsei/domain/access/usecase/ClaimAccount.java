package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.AttemptGuard;
import pk.gov.hec.dlsei.domain.access.Limit;
import pk.gov.hec.dlsei.domain.access.LinkRepository;
import pk.gov.hec.dlsei.domain.access.LinkRepository.Purpose;
import pk.gov.hec.dlsei.domain.access.PasswordHasher;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.person.SealedCnic;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * A nominated person claims the account by the mailed link and the own CNIC (SOP1/R2): whoever
 * typed the address may have mistyped it, and its reader must not get somebody else's account.
 */
@ApplicationScoped
public class ClaimAccount {

  @Inject Claiming claiming;
  @Inject KeepProfile profiles;
  @Inject PasswordHasher hasher;
  @Inject AttemptGuard guard;
  @Inject Vault vault;

  /** What became of it. */
  public enum Outcome {
    CLAIMED,
    /** The number is not that of the person who was nominated, or was tried too often. */
    WRONG_CNIC,
    /** The link is unknown, used or late. */
    LINK_VOID
  }

  /**
   * Whose account a link claims.
   *
   * @param link as it came
   * @return empty where it is unknown, used or late
   */
  public Optional<Profile> profileOf(SecretLink link) {
    return claiming.accountOf(link).map(profiles::read);
  }

  /**
   * Claims it.
   *
   * @param link as it came
   * @param cnic as typed
   * @param password passed the rule
   * @return never null
   */
  public Outcome handle(SecretLink link, Cnic cnic, String password) {
    byte[] subject = vault.lookup("claim", link.token());
    if (claiming.accountOf(link).isEmpty()) {
      return Outcome.LINK_VOID;
    }
    if (guard.attempt(subject, Limit.GUESSES) != AttemptGuard.Answer.PASS
        || !claiming.isOwn(link, cnic)) {
      return Outcome.WRONG_CNIC;
    }
    return claiming.handle(link, hasher.hash(password)) ? Outcome.CLAIMED : Outcome.LINK_VOID;
  }

  /** The transactions of it. */
  @ApplicationScoped
  @Transactional
  static class Claiming {

    @Inject LinkRepository links;
    @Inject AccountRepository accounts;
    @Inject PersonRepository persons;
    @Inject AuditTrail audit;
    @Inject Vault vault;
    @Inject @RealTime Clock realTime;

    Optional<Long> accountOf(SecretLink link) {
      return links.accountOf(link, Purpose.CLAIM, realTime.instant());
    }

    boolean isOwn(SecretLink link, Cnic cnic) {
      return accountOf(link)
          .flatMap(accounts::find)
          .flatMap(account -> persons.find(account.personId()))
          .flatMap(Person::cnic)
          .filter(own -> Arrays.equals(own.lookup(), SealedCnic.lookup(cnic, vault)))
          .isPresent();
    }

    boolean handle(SecretLink link, String hash) {
      var redeemed = links.redeem(link, Purpose.CLAIM, realTime.instant());
      redeemed.ifPresent(
          target -> {
            Account account = accounts.findLocked(target.accountId()).orElseThrow();
            account.setPassword(hash);
            audit.record(
                account.id(), AuditAction.ACCOUNT_CLAIMED, "account:" + account.id(), Map.of());
          });
      return redeemed.isPresent();
    }
  }
}
