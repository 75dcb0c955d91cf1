package pk.gov.hec.dlsei.domain.nomination.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.api.value.Mobile;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.usecase.OpenNominatedAccount;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.nomination.Nomination;
import pk.gov.hec.dlsei.domain.nomination.NominationFault;
import pk.gov.hec.dlsei.domain.nomination.NominationFault.Kind;
import pk.gov.hec.dlsei.domain.nomination.NominationField;
import pk.gov.hec.dlsei.domain.nomination.NominationList;
import pk.gov.hec.dlsei.domain.nomination.NominationState;
import pk.gov.hec.dlsei.domain.nomination.Nominations;
import pk.gov.hec.dlsei.domain.nomination.Nominee;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.person.SealedCnic;

/** The transactions of registering a list. */
@ApplicationScoped
@Transactional
class RegisterNominee {

  @Inject Nominations nominations;
  @Inject OpenNominatedAccount accounts;
  @Inject FileNomination filing;
  @Inject CohortRulebook rulebook;
  @Inject Vault vault;

  /** The next line that can be registered, behind another. */
  Optional<Nomination> next(long listId, int after) {
    return nominations.nextGood(listId, after);
  }

  /** Registers a line, or notes why not; false where another server works on the list. */
  boolean handle(long listId, long nominationId) {
    Optional<NominationList> list = nominations.findFree(listId);
    if (list.filter(one -> one.state() == NominationState.REGISTERING).isEmpty()) {
      return false;
    }
    Nomination nomination = nominations.line(nominationId).orElseThrow();
    if (nomination.state() == Nomination.State.READ) {
      register(list.get(), nomination);
    }
    return true;
  }

  private void register(NominationList list, Nomination nomination) {
    Nominee nominee = nomination.nominee(vault);
    var opened =
        accounts.handle(
            new OpenNominatedAccount.Nominated(
                nominee.name(),
                nominee.identityKind(),
                SealedCnic.of(new Cnic(nominee.cnic()), vault),
                new Email(nominee.email()),
                Optional.of(new Mobile(nominee.mobile()))),
            Optional.of(MailTemplate.NOMINATED));
    if (opened.obstacle().isPresent()) {
      refuse(nomination, fault(opened.obstacle().get()));
      return;
    }
    FileNomination.Filed filed =
        filing.handle(list, nominee.form(), opened.personId(), rulebook.of(list.cohort()));
    if (filed.fault().isPresent()) {
      refuse(nomination, filed.fault().get());
    } else {
      nomination.register(filed.applicationId());
    }
  }

  private static NominationFault fault(OpenNominatedAccount.Obstacle obstacle) {
    return switch (obstacle) {
      case EMAIL_TAKEN -> new NominationFault(NominationField.EMAIL, Kind.EMAIL_TAKEN, "");
      case ACCOUNT_CLOSED -> new NominationFault(NominationField.CNIC, Kind.ACCOUNT_CLOSED, "");
    };
  }

  private void refuse(Nomination nomination, NominationFault fault) {
    nomination.refuse();
    nominations.addFault(nomination.id(), fault);
  }

  /** Something went wrong with a line; its person can be nominated again. */
  void fail(long nominationId) {
    refuse(
        nominations.line(nominationId).orElseThrow(),
        new NominationFault(NominationField.CNIC, Kind.FAILED, ""));
  }

  /** All lines have their outcome. */
  void finish(long listId) {
    nominations
        .findFree(listId)
        .filter(list -> list.state() == NominationState.REGISTERING)
        .filter(list -> nominations.nextGood(listId, 0).isEmpty())
        .ifPresent(NominationList::finish);
  }
}
