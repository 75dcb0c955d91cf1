package pk.gov.hec.dlsei.domain.learning.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import pk.gov.hec.dlsei.api.learning.ListsMembers;
import pk.gov.hec.dlsei.api.learning.MemberPage;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.learning.CallHandler;
import pk.gov.hec.dlsei.domain.learning.LearningCall;
import pk.gov.hec.dlsei.domain.learning.LearningPlatforms;
import pk.gov.hec.dlsei.domain.notification.DueCall;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.notification.PlatformCall;
import pk.gov.hec.dlsei.domain.settings.Setting;
import pk.gov.hec.dlsei.domain.settings.Settings;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Reads who has joined the programme, page by page, and comes again after a while. */
@ApplicationScoped
class SeeActivations implements CallHandler {

  @Inject LearningCall door;
  @Inject LearningPlatforms platforms;
  @Inject KeepActivations activations;
  @Inject Outbox outbox;
  @Inject Settings settings;
  @Inject @RealTime Clock realTime;

  @Override
  public PlatformCall.Kind kind() {
    return PlatformCall.Kind.SEE_ACTIVATIONS;
  }

  @Override
  public void handle(DueCall due) {
    ListsMembers platform = platforms.as(ListsMembers.class);
    String programme = platforms.programme();
    Optional<String> from = Optional.of("");
    while (from.isPresent()) {
      String start = from.get();
      MemberPage page = door.ask(() -> platform.members(programme, start));
      activations.handle(page.members());
      if (page.next().filter(start::equals).isPresent()) {
        throw new DlseiException(ErrorCode.PLUGIN_BROKEN, "The platform's pages go in a circle");
      }
      from = page.next();
    }
    Duration pause = Duration.parse(settings.text(Setting.LEARNING_ACTIVATIONS_EVERY));
    outbox.again(due.id(), realTime.instant().plus(pause));
  }
}
