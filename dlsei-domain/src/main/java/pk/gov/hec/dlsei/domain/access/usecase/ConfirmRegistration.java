package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.AttemptGuard;
import pk.gov.hec.dlsei.domain.access.Limit;
import pk.gov.hec.dlsei.domain.access.LinkRepository;
import pk.gov.hec.dlsei.domain.access.PasswordHasher;
import pk.gov.hec.dlsei.domain.access.PendingRegistration;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** A visitor opens the link of the registration's mail, and becomes a person with an account. */
@ApplicationScoped
public class ConfirmRegistration {

  /** What became of the link. */
  public enum Outcome {
    /** The account is there. */
    CONFIRMED,
    /** It was there already: the link was used before. */
    USED_BEFORE,
    /** Later than a day. */
    LATE,
    /** No such link. */
    UNKNOWN,
    /** Whoever presses is not the one who registered. */
    WRONG_PASSWORD,
    /** Another registration with this CNIC or address was confirmed first. */
    TAKEN
  }

  @Inject Confirmation confirmation;
  @Inject PasswordHasher hasher;
  @Inject AttemptGuard guard;
  @Inject Vault vault;

  /**
   * Confirms. The link proves who reads at the address, the password that it is the one who
   * registered: else a stranger could register somebody else's address with a password of his own,
   * and have its owner press the button.
   *
   * @param link as it came
   * @param password as chosen at registration
   * @return never null
   * @throws DlseiException BUSY in a rush
   */
  public Outcome handle(SecretLink link, String password) {
    Optional<String> hash = confirmation.openHash(link);
    if (hash.isPresent() && !isChosen(link, password, hash.get())) {
      return Outcome.WRONG_PASSWORD;
    }
    try {
      return confirmation.handle(link);
    } catch (DlseiException e) {
      if (e.code() == ErrorCode.ALREADY_TAKEN) {
        return Outcome.TAKEN;
      }
      throw e;
    }
  }

  private boolean isChosen(SecretLink link, String password, String hash) {
    byte[] subject = vault.lookup("confirmation", link.token());
    return guard.attempt(subject, Limit.GUESSES) == AttemptGuard.Answer.PASS
        && hasher.fits(password, hash);
  }

  /** The transaction of it; rolled back where the database finds CNIC or address taken. */
  @ApplicationScoped
  static class Confirmation {

    @Inject LinkRepository links;
    @Inject PersonRepository persons;
    @Inject AccountRepository accounts;
    @Inject AuditTrail audit;
    @Inject @RealTime Clock realTime;

    /** The hash of the password that was chosen; empty where the link confirms nothing any more. */
    @Transactional
    Optional<String> openHash(SecretLink link) {
      Instant now = realTime.instant();
      return links
          .findRegistration(link)
          .filter(registration -> !registration.isConfirmed() && !registration.isExpired(now))
          .map(PendingRegistration::passwordHash);
    }

    @Transactional
    Outcome handle(SecretLink link) {
      Optional<PendingRegistration> found = links.findRegistration(link);
      if (found.isEmpty()) {
        return Outcome.UNKNOWN;
      }
      PendingRegistration registration = found.get();
      Instant now = realTime.instant();
      if (registration.isConfirmed()) {
        return Outcome.USED_BEFORE;
      }
      if (registration.isExpired(now)) {
        return Outcome.LATE;
      }
      Person person = registration.person(now);
      persons.add(person);
      Account account = registration.account(person.id(), now);
      accounts.add(account);
      registration.confirm(now);
      audit.record(account.id(), AuditAction.REGISTERED, "account:" + account.id(), Map.of());
      return Outcome.CONFIRMED;
    }
  }
}
