package pk.gov.hec.dlsei.domain.learning.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import pk.gov.hec.dlsei.api.learning.InvitationOutcome;
import pk.gov.hec.dlsei.api.learning.InvitationOutcome.Status;
import pk.gov.hec.dlsei.api.learning.LearnerInvitation;
import pk.gov.hec.dlsei.api.learning.LearnerStanding;
import pk.gov.hec.dlsei.api.learning.LearningPlatform;
import pk.gov.hec.dlsei.api.learning.LooksUpLearners;
import pk.gov.hec.dlsei.api.plugin.PluginException;
import pk.gov.hec.dlsei.domain.learning.CallHandler;
import pk.gov.hec.dlsei.domain.learning.LearningCall;
import pk.gov.hec.dlsei.domain.learning.LearningPlatforms;
import pk.gov.hec.dlsei.domain.notification.DueCall;
import pk.gov.hec.dlsei.domain.notification.PlatformCall;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * Invites a learner (WP2/4.1.8), never twice blindly: from the second attempt on, whatever became
 * of the first one, the platform is asked what it knows of the learner before anything is repeated.
 */
@ApplicationScoped
class InviteLearner implements CallHandler {

  /** The platform's lists may be a day behind. */
  private static final Duration LONGEST_LAG = Duration.ofHours(26);

  @Inject LearningCall door;
  @Inject LearningPlatforms platforms;
  @Inject KeepInvitation invitations;
  @Inject @RealTime Clock realTime;

  @Override
  public PlatformCall.Kind kind() {
    return PlatformCall.Kind.INVITE;
  }

  @Override
  public void handle(DueCall due) {
    Optional<LearnerInvitation> wanted = invitations.wanted(due, platforms.programme());
    if (wanted.isEmpty()) {
      invitations.alreadyDone(due);
      return;
    }
    LearnerInvitation learner = wanted.get();
    if (due.attempts() > 1) {
      Optional<LearnerStanding> known = lookUp(learner);
      if (known.isPresent()) {
        invitations.keep(due, known.get());
        return;
      }
    }
    LearningPlatform platform = platforms.platform();
    InvitationOutcome outcome = door.askLong(() -> platform.invite(learner));
    if (outcome.status() == Status.UNKNOWN && !isOld(due)) {
      throw new PluginException(
          "It is not known whether the invitation arrived; it is looked up next. "
              + Optional.ofNullable(outcome.message()).orElse(""));
    }
    invitations.keep(due, outcome);
  }

  /** What the platform has not listed by now it will not list: somebody has to look. */
  private boolean isOld(DueCall due) {
    return Duration.between(due.createdAt(), realTime.instant()).compareTo(LONGEST_LAG) > 0;
  }

  private Optional<LearnerStanding> lookUp(LearnerInvitation learner) {
    LooksUpLearners platform = platforms.as(LooksUpLearners.class);
    return door.askLong(() -> platform.lookUp(learner.learnerId(), learner.programme()));
  }
}
