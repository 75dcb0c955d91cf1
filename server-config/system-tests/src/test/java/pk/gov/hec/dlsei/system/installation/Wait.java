package pk.gov.hec.dlsei.system.installation;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again until it is so. */
public final class Wait {

  private static final Duration AT_MOST = Duration.ofSeconds(20);
  private static final Duration BETWEEN = Duration.ofMillis(50);

  private Wait() {}

  /** Looks until it is so, for 20 seconds at most; answers what was seen last. */
  public static <T> T until(Supplier<T> look, Predicate<T> wanted) {
    return until(AT_MOST, look, wanted);
  }

  /** Looks until it is so, or fails after this time; answers what was seen last. */
  public static <T> T until(Duration atMost, Supplier<T> look, Predicate<T> wanted) {
    long end = System.nanoTime() + atMost.toNanos();
    T seen = look.get();
    while (!wanted.test(seen)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Not so after " + atMost.toSeconds() + " s; last seen: " + seen);
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
      seen = look.get();
    }
    return seen;
  }
}
