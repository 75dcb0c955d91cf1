package pk.gov.hec.dlsei.domain.learning.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import pk.gov.hec.dlsei.api.learning.InvitationOutcome;
import pk.gov.hec.dlsei.api.learning.LearnerInvitation;
import pk.gov.hec.dlsei.api.learning.LearnerStanding;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.licence.Licence;
import pk.gov.hec.dlsei.domain.licence.LicenceRepository;
import pk.gov.hec.dlsei.domain.licence.LicenceStatus;
import pk.gov.hec.dlsei.domain.notification.DueCall;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Writes what became of an invitation to the licence and the outbox, both or neither. */
@ApplicationScoped
@Transactional
class KeepInvitation {

  @Inject LicenceRepository licences;
  @Inject AccountRepository accounts;
  @Inject PersonRepository persons;
  @Inject Outbox outbox;
  @Inject Clock clock;
  @Inject @RealTime Clock realTime;

  /** Whom to invite; empty where the licence needs no invitation any more. */
  Optional<LearnerInvitation> wanted(DueCall due, String programme) {
    Licence licence = licence(due);
    if (licence.status() != LicenceStatus.GRANTED
        && licence.status() != LicenceStatus.INVITATION_REFUSED) {
      return Optional.empty();
    }
    Person person = persons.find(licence.personId()).orElseThrow();
    Account account = accounts.findByPerson(licence.personId()).orElseThrow();
    return Optional.of(
        new LearnerInvitation(
            licence.learnerId(), person.name(), account.email().value(), programme));
  }

  void alreadyDone(DueCall due) {
    outbox.sent(due.id(), realTime.instant());
  }

  void keep(DueCall due, LearnerStanding known) {
    Licence licence = licence(due);
    Instant since = since(licence, known.since());
    if (known.state() == LearnerStanding.State.MEMBER) {
      licence.activate(since);
    } else {
      licence.invite(since);
    }
    outbox.sent(due.id(), realTime.instant());
  }

  void keep(DueCall due, InvitationOutcome outcome) {
    Licence licence = licence(due);
    switch (outcome.status()) {
      case INVITED, ALREADY_INVITED -> {
        licence.invite(since(licence, outcome.acceptedAt()));
        outbox.sent(due.id(), realTime.instant());
      }
      case ALREADY_MEMBER -> {
        licence.activate(since(licence, outcome.acceptedAt()));
        outbox.sent(due.id(), realTime.instant());
      }
      case REFUSED, UNKNOWN -> {
        if (licence.status() == LicenceStatus.GRANTED) {
          licence.refuseInvitation();
        }
        outbox.failed(due.id(), outcome.message(), Optional.empty());
      }
    }
  }

  /** As the platform says (R08), but never before the grant, by whatever clock it has. */
  private Instant since(Licence licence, Instant said) {
    Instant now = clock.instant();
    return said == null || said.isBefore(licence.grantedAt()) || said.isAfter(now) ? now : said;
  }

  private Licence licence(DueCall due) {
    return licences.find(due.call().licenceId()).orElseThrow();
  }
}
