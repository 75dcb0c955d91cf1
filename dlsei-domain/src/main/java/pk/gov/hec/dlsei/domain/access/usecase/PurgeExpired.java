package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import pk.gov.hec.dlsei.domain.access.LinkRepository;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * Deletes registrations that were never confirmed, links and guards, a week after they ran out:
 * long enough to tell a late visitor that the link is late, not unknown.
 */
@ApplicationScoped
@Transactional
public class PurgeExpired {

  private static final Duration KEPT = Duration.ofDays(7);

  @Inject LinkRepository links;
  @Inject @RealTime Clock realTime;

  /**
   * Deletes.
   *
   * @return how many rows went
   */
  public int handle() {
    return links.purge(realTime.instant().minus(KEPT));
  }
}
