package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import pk.gov.hec.dlsei.domain.access.LinkRepository;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * Deletes registrations that were never confirmed, links and guards, a week after they ran out:
 * long enough to tell a late visitor that the link is late, not unknown.
 */
@ApplicationScoped
@Transactional
public class PurgeExpired {

  private static final Duration KEPT = Duration.ofDays(7);

  private static final Duration MAILS_KEPT = Duration.ofDays(30);

  @Inject LinkRepository links;
  @Inject Outbox outbox;
  @Inject @RealTime Clock realTime;

  /**
   * Deletes.
   *
   * @return how many rows went or were emptied
   */
  public int handle() {
    Instant now = realTime.instant();
    return links.purge(now.minus(KEPT)) + outbox.forget(now.minus(MAILS_KEPT));
  }
}
