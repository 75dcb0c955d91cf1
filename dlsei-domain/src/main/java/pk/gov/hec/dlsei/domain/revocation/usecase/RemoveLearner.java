package pk.gov.hec.dlsei.domain.revocation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.api.learning.RemovesMembers;
import pk.gov.hec.dlsei.domain.activity.usecase.TakeSnapshot;
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
 * Removes the learner of a licence that was taken back (WP2/5.v) or has ended from the learning
 * platform, after a snapshot of the progress, which the platform forgets and refunds depend on.
 * Removing twice finds nobody, so that it may be repeated.
 */
@ApplicationScoped
class RemoveLearner implements CallHandler {

  private static final Set<LicenceStatus> OVER =
      EnumSet.of(LicenceStatus.REVOKED, LicenceStatus.ENDED);

  @Inject LearningCall door;
  @Inject LearningPlatforms platforms;
  @Inject LicenceRepository licences;
  @Inject TakeSnapshot snapshot;
  @Inject Outbox outbox;
  @Inject @RealTime Clock realTime;

  @Override
  public PlatformCall.Kind kind() {
    return PlatformCall.Kind.REMOVE;
  }

  @Override
  public void handle(DueCall due) {
    Optional<Licence> over =
        licences.find(due.call().licenceId()).filter(licence -> OVER.contains(licence.status()));
    if (over.isPresent()) {
      remove(over.get());
    }
    outbox.sent(due.id(), realTime.instant());
  }

  private void remove(Licence licence) {
    snapshot.handle(licence.id());
    RemovesMembers platform = platforms.as(RemovesMembers.class);
    String programme = platforms.programme();
    door.askLong(() -> platform.remove(licence.learnerId(), programme));
  }
}
