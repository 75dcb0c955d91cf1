package pk.gov.hec.dlsei.platform.coursera;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import pk.gov.hec.dlsei.api.plugin.TryLaterException;

/**
 * Gives each call its turn, at equal distances, in the order in which they ask. A turn is taken
 * before it is waited for, so nobody overtakes. (A library would bring more jars than this has
 * lines.)
 */
final class Throttle {

  private final long distance;
  private final long longestWait;
  private final LongSupplier nanoTime;
  private final Pause pause;
  private long nextTurn;

  /** Waits. */
  @FunctionalInterface
  interface Pause {
    void nanos(long nanos) throws InterruptedException;
  }

  Throttle(int perSecond, Duration longestWait) {
    this(perSecond, longestWait, System::nanoTime, TimeUnit.NANOSECONDS::sleep);
  }

  Throttle(int perSecond, Duration longestWait, LongSupplier nanoTime, Pause pause) {
    this.distance = TimeUnit.SECONDS.toNanos(1) / perSecond;
    this.longestWait = longestWait.toNanos();
    this.nanoTime = nanoTime;
    this.pause = pause;
    this.nextTurn = nanoTime.getAsLong();
  }

  /**
   * Waits for a turn.
   *
   * @throws TryLaterException where the wait would be too long or is interrupted
   */
  void await() {
    try {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      pause.nanos(waitForTurn());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TryLaterException(
          "The call was stopped while it waited for its turn; nothing was sent.", RetryAfter.USUAL);
    }
  }

  private synchronized long waitForTurn() {
    long now = nanoTime.getAsLong();
    long wait = Math.max(0, nextTurn - now); // differences alone: the clock may pass zero
    if (wait > longestWait) {
      throw new TryLaterException(
          "More calls wait for their turn than dlsei.platform.coursera.requests-per-second lets"
              + " through in time; nothing was sent.",
          Duration.ofNanos(wait));
    }
    nextTurn = now + wait + distance;
    return wait;
  }
}
