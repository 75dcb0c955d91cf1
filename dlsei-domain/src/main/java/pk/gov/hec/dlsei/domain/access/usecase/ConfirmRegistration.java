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
import pk.gov.hec.dlsei.domain.access.LinkRepository;
import pk.gov.hec.dlsei.domain.access.PendingRegistration;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
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
    /** Another registration with this CNIC or address was confirmed first. */
    TAKEN
  }

  @Inject Confirmation confirmation;

  /**
   * Confirms.
   *
   * @param link as it came
   * @return never null
   */
  public Outcome handle(SecretLink link) {
    try {
      return confirmation.handle(link);
    } catch (DlseiException e) {
      if (e.code() == ErrorCode.ALREADY_TAKEN) {
        return Outcome.TAKEN;
      }
      throw e;
    }
  }

  /** The transaction of it; rolled back where the database finds CNIC or address taken. */
  @ApplicationScoped
  static class Confirmation {

    @Inject LinkRepository links;
    @Inject PersonRepository persons;
    @Inject AccountRepository accounts;
    @Inject AuditTrail audit;
    @Inject @RealTime Clock realTime;

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
