package pk.gov.hec.dlsei.domain.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import pk.gov.hec.dlsei.api.plugin.TryLaterException;

/**
 * The doors through which the learning platform's plug-in is called: a hanging one costs a few
 * threads for a while, and one that fails is left alone. "Come again later" is no failure.
 */
@ApplicationScoped
@CircuitBreaker(
    requestVolumeThreshold = 6,
    failureRatio = 0.5,
    delay = 10,
    delayUnit = ChronoUnit.SECONDS,
    skipOn = TryLaterException.class)
@Bulkhead(2)
public class LearningCall {

  /**
   * Asks something that is one call to the platform.
   *
   * @param question what to ask
   * @param <T> of the answer
   * @return the answer
   */
  @Timeout(value = 30, unit = ChronoUnit.SECONDS)
  public <T> T ask(Supplier<T> question) {
    return question.get();
  }

  /**
   * Asks something for which the plug-in may have to page through lists: some 26,000 members.
   *
   * @param question what to ask
   * @param <T> of the answer
   * @return the answer
   */
  @Timeout(value = 5, unit = ChronoUnit.MINUTES)
  public <T> T askLong(Supplier<T> question) {
    return question.get();
  }
}
