package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.CnicDispute;
import pk.gov.hec.dlsei.domain.access.CnicDispute.State;
import pk.gov.hec.dlsei.domain.access.DisputeRepository;
import pk.gov.hec.dlsei.domain.access.LinkRepository;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.notification.Mail;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** HEC's desk decides whose a disputed CNIC is, after seeing the person's document. */
@ApplicationScoped
@Transactional
public class CloseDispute {

  /**
   * An open dispute, as the desk sees it.
   *
   * @param id of it
   * @param reference that the person quotes
   * @param name as typed
   * @param cnic the number
   * @param email to answer at
   * @param explanation in the person's words
   * @param filedAt in real time
   * @param registeredName the name under which the number is registered; empty where it is not
   */
  public record OpenDispute(
      long id,
      String reference,
      String name,
      Cnic cnic,
      String email,
      String explanation,
      Instant filedAt,
      String registeredName) {

    @Override
    public String toString() {
      return "dispute " + reference;
    }
  }

  @Inject DisputeRepository disputes;
  @Inject PersonRepository persons;
  @Inject AccountRepository accounts;
  @Inject LinkRepository links;
  @Inject Outbox outbox;
  @Inject AuditTrail audit;
  @Inject Vault vault;
  @Inject @RealTime Clock realTime;

  /**
   * What is open, oldest first.
   *
   * @param actor an HEC officer
   * @return never null
   */
  public List<OpenDispute> open(Actor actor) {
    actor.require(Role.HEC_OFFICER);
    return disputes.open().stream().map(this::shown).toList();
  }

  private OpenDispute shown(CnicDispute dispute) {
    return new OpenDispute(
        dispute.id(),
        dispute.reference(),
        dispute.name(),
        dispute.cnic().open(vault),
        dispute.email().value(),
        dispute.explanation(),
        dispute.filedAt(),
        persons.findByCnic(dispute.cnic().lookup()).map(Person::name).orElse(""));
  }

  /** What came of a decision. */
  public enum Closed {
    DONE,
    /** Somebody else has decided meanwhile. */
    BY_ANOTHER,
    /** Staff are closed by administrators alone; nothing was decided. */
    OF_STAFF
  }

  /**
   * Decides. Upheld: the other account loses the number and is closed, and both are told.
   *
   * @param actor an HEC officer
   * @param id of the dispute
   * @param outcome UPHELD or DISMISSED
   * @param reason for the person
   * @return what came of it
   * @throws DlseiException NOT_FOUND where there is no such dispute
   */
  public Closed handle(Actor actor, long id, State outcome, String reason) {
    actor.require(Role.HEC_OFFICER);
    CnicDispute dispute =
        disputes
            .findLocked(id)
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such dispute"));
    if (dispute.state() != State.OPEN) {
      return Closed.BY_ANOTHER;
    }
    Optional<Person> other = persons.findByCnic(dispute.cnic().lookup());
    Optional<Account> account =
        other
            .flatMap(person -> accounts.findByPerson(person.id()))
            .flatMap(found -> accounts.findLocked(found.id()));
    if (outcome == State.UPHELD && account.filter(Account::isStaff).isPresent()) {
      return Closed.OF_STAFF;
    }
    dispute.close(outcome, actor.accountId(), reason, realTime.instant());
    if (outcome == State.UPHELD) {
      links.dropRegistrations(dispute.cnic().lookup());
      other.ifPresent(person -> free(person, account, reason));
    }
    outbox.post(answer(dispute, reason));
    audit.record(
        actor.accountId(),
        AuditAction.DISPUTE_CLOSED,
        "dispute:" + dispute.reference(),
        Map.of("outcome", outcome.name()));
    return Closed.DONE;
  }

  private void free(Person other, Optional<Account> account, String reason) {
    account.ifPresent(found -> closeAccount(found, other.name(), reason));
    other.loseIdentity();
  }

  private void closeAccount(Account account, String name, String reason) {
    outbox.post(
        Mail.of(
            MailTemplate.ACCOUNT_CLOSED_BY_DISPUTE,
            account.email().value(),
            account.language(),
            Map.of("name", name, "reason", reason)));
    account.close();
  }

  private static Mail answer(CnicDispute dispute, String reason) {
    return Mail.of(
        dispute.state() == State.UPHELD
            ? MailTemplate.DISPUTE_UPHELD
            : MailTemplate.DISPUTE_DISMISSED,
        dispute.email().value(),
        dispute.language(),
        Map.of("reference", dispute.reference(), "reason", reason));
  }
}
