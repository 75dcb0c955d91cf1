package pk.gov.hec.dlsei.domain.apikey.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import pk.gov.hec.dlsei.domain.apikey.AnsweredCalls;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Forgets what calls were answered, when no caller tries again any more. */
@ApplicationScoped
@Transactional
public class ForgetAnswers {

  private static final Duration KEPT = Duration.ofDays(7);

  @Inject AnsweredCalls calls;
  @Inject @RealTime Clock realTime;

  /**
   * Forgets them.
   *
   * @return how many
   */
  public int handle() {
    return calls.forget(realTime.instant().minus(KEPT));
  }
}
