package pk.gov.hec.dlsei.domain.nomination.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import pk.gov.hec.dlsei.domain.nomination.Nominations;

/** Deletes what old lists still hold of people who were not registered. */
@ApplicationScoped
@Transactional
public class PurgeNominations {

  private static final Duration KEPT = Duration.ofDays(90);

  @Inject Nominations nominations;
  @Inject Clock clock;

  /**
   * Deletes.
   *
   * @return how many lines went
   */
  public int handle() {
    return nominations.purge(clock.instant().minus(KEPT));
  }
}
