package pk.gov.hec.dlsei.domain.takeover.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import pk.gov.hec.dlsei.domain.takeover.Takeovers;

/** Deletes what old files still hold of people: nobody decided on them, or all is done. */
@ApplicationScoped
@Transactional
public class PurgeTakeovers {

  private static final Duration KEPT = Duration.ofDays(90);

  @Inject Takeovers takeovers;
  @Inject Clock clock;

  /**
   * Deletes.
   *
   * @return how many files and faults went
   */
  public int handle() {
    return takeovers.purge(clock.instant().minus(KEPT));
  }
}
