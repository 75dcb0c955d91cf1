package pk.gov.hec.dlsei.domain.reconciliation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.api.learning.InvitationOutcome;
import pk.gov.hec.dlsei.api.learning.LearnerInvitation;
import pk.gov.hec.dlsei.api.learning.LearningPlatform;
import pk.gov.hec.dlsei.api.learning.LooksUpLearners;
import pk.gov.hec.dlsei.api.plugin.PluginException;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Addressee;
import pk.gov.hec.dlsei.domain.learning.CallHandler;
import pk.gov.hec.dlsei.domain.learning.LearningCall;
import pk.gov.hec.dlsei.domain.learning.LearningPlatforms;
import pk.gov.hec.dlsei.domain.licence.Licence;
import pk.gov.hec.dlsei.domain.licence.LicenceRepository;
import pk.gov.hec.dlsei.domain.licence.LicenceStatus;
import pk.gov.hec.dlsei.domain.notification.DueCall;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.notification.PlatformCall;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * Invites a learner once more whom the platform lists no more, with the same id; the licence stays
 * as it is. Never blindly: whoever is known there is not invited.
 */
@ApplicationScoped
class InviteAgain implements CallHandler {

  private static final Set<LicenceStatus> RUNNING =
      EnumSet.of(LicenceStatus.INVITED, LicenceStatus.ACTIVE);

  @Inject LearningCall door;
  @Inject LearningPlatforms platforms;
  @Inject LicenceRepository licences;
  @Inject AccountRepository accounts;
  @Inject Outbox outbox;
  @Inject @RealTime Clock realTime;

  @Override
  public PlatformCall.Kind kind() {
    return PlatformCall.Kind.INVITE_AGAIN;
  }

  @Override
  public void handle(DueCall due) {
    Optional<Licence> running =
        licences.find(due.call().licenceId()).filter(one -> RUNNING.contains(one.status()));
    if (running.isEmpty() || isKnown(running.get())) {
      outbox.sent(due.id(), realTime.instant());
      return;
    }
    invite(due, running.get());
  }

  private boolean isKnown(Licence licence) {
    LooksUpLearners platform = platforms.as(LooksUpLearners.class);
    String programme = platforms.programme();
    return door.askLong(() -> platform.lookUp(licence.learnerId(), programme)).isPresent();
  }

  private void invite(DueCall due, Licence licence) {
    Addressee reader = accounts.addressee(licence.personId()).orElseThrow();
    LearnerInvitation learner =
        new LearnerInvitation(
            licence.learnerId(), reader.name(), reader.email().value(), platforms.programme());
    LearningPlatform platform = platforms.platform();
    InvitationOutcome outcome = door.askLong(() -> platform.invite(learner));
    switch (outcome.status()) {
      case INVITED, ALREADY_INVITED, ALREADY_MEMBER -> outbox.sent(due.id(), realTime.instant());
      case REFUSED -> outbox.failed(due.id(), outcome.message(), Optional.empty());
      case UNKNOWN ->
          throw new PluginException(
              "It is not known whether the invitation arrived; it is looked up next. "
                  + Optional.ofNullable(outcome.message()).orElse(""));
    }
  }
}
