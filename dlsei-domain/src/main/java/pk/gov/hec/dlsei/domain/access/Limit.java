package pk.gov.hec.dlsei.domain.access;

import java.time.Duration;

/** How often something may be tried. */
public enum Limit {
  /** A password or a one-time code. */
  GUESSES(10, Duration.ofMinutes(15)),
  /** Mails that a visitor can cause to one address. */
  MAILS(5, Duration.ofHours(1)),
  /** Refusals of one account that are written down. */
  REFUSALS(30, Duration.ofHours(1));

  private final int attempts;
  private final Duration window;

  Limit(int attempts, Duration window) {
    this.attempts = attempts;
    this.window = window;
  }

  /** How many pass within the window. */
  public int attempts() {
    return attempts;
  }

  /** How long attempts are remembered, and how long a lock holds. */
  public Duration window() {
    return window;
  }
}
