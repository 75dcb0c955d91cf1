package pk.gov.hec.dlsei.domain.learner.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditQuery;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.decision.Decisions;
import pk.gov.hec.dlsei.domain.document.DocumentRepository;
import pk.gov.hec.dlsei.domain.document.DocumentStore;
import pk.gov.hec.dlsei.domain.document.StoredDocument;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.staff.Appointments;

/**
 * Erases a person's data, where no rule keeps them: name, CNIC, mobile number, address, documents
 * and what was filled in go for good; that there was an application, and each decision with its
 * reason, stays without a name.
 */
@ApplicationScoped
@Transactional
public class ErasePerson {

  /** Why somebody's data stay for now. */
  public enum Kept {
    /** Whoever decides, or has decided, over others is answerable for it. */
    STAFF,
    /** Somebody still has to decide, or a seat is waited for. */
    UNDECIDED,
    /** A licence was given for public money. */
    LICENCE
  }

  @Inject AccountRepository accounts;
  @Inject PersonRepository persons;
  @Inject ApplicationRepository applications;
  @Inject DocumentRepository documents;
  @Inject DocumentStore store;
  @Inject Decisions decisions;
  @Inject Appointments appointments;
  @Inject AuditTrail audit;
  @Inject AuditQuery trail;
  @Inject Clock clock;

  /**
   * What keeps somebody's data.
   *
   * @param actor whose data
   * @return empty where they can be erased
   */
  public Optional<Kept> keptBy(Actor actor) {
    Account account = accounts.find(actor.accountId()).orElseThrow();
    if (account.isStaff() || wasStaff(account)) {
      return Optional.of(Kept.STAFF);
    }
    List<ApplicationStatus> all =
        applications.of(actor.personId()).stream().map(Application::status).toList();
    if (all.contains(ApplicationStatus.APPROVED) || all.contains(ApplicationStatus.DEACTIVATED)) {
      return Optional.of(Kept.LICENCE);
    }
    return all.contains(ApplicationStatus.PENDING) || all.contains(ApplicationStatus.WAITING)
        ? Optional.of(Kept.UNDECIDED)
        : Optional.empty();
  }

  /** Whoever administers since the installation has no appointment, and loses the role by name. */
  private boolean wasStaff(Account account) {
    return !appointments.of(account.id()).isEmpty()
        || trail.count(AuditQuery.Filter.of(AuditAction.ROLE_TAKEN_AWAY, "account:" + account.id()))
            > 0;
  }

  /**
   * Erases the own data, and closes the account.
   *
   * @param actor whose data; the password was asked for
   * @throws DlseiException NOT_ALLOWED where a rule keeps them
   */
  public void handle(Actor actor) {
    Account account = accounts.findLocked(actor.accountId()).orElseThrow();
    keptBy(actor)
        .ifPresent(
            kept -> {
              throw new DlseiException(ErrorCode.NOT_ALLOWED, "The data are kept: " + kept);
            });
    Instant now = clock.instant();
    applications.of(actor.personId()).forEach(application -> erase(application, now));
    persons.find(actor.personId()).orElseThrow().erase();
    account.erase();
    audit.record(
        actor.accountId(), AuditAction.PERSON_ANONYMISED, "account:" + actor.accountId(), Map.of());
  }

  private void erase(Application application, Instant now) {
    List<StoredDocument> uploaded = documents.of(application.id());
    uploaded.stream()
        .filter(document -> document.deletedAt().isEmpty())
        .forEach(
            document -> {
              store.delete(document.id());
              document.contentDeleted(now);
            });
    if (application.status() == ApplicationStatus.DRAFT
        && decisions.of(application.id()).isEmpty()) {
      uploaded.forEach(documents::remove);
      applications.remove(application);
    } else {
      application.erase();
    }
  }
}
