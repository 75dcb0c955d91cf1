package pk.gov.hec.dlsei.reading;

import java.time.Duration;

/** How long one document may still be looked at. The host ends a worker after five seconds. */
final class TimeLeft {

  private final long end;

  TimeLeft(Duration all) {
    this.end = System.nanoTime() + all.toNanos();
  }

  /** Less than nothing once it is over. */
  Duration left() {
    return Duration.ofNanos(end - System.nanoTime());
  }

  boolean has(Duration some) {
    return left().compareTo(some) >= 0;
  }
}
