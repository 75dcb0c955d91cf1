package pk.gov.hec.dlsei.batch.timer;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A round that a timer makes: one at a time on each server; an outage is logged once. */
final class Round {

  private static final Logger LOG = Logger.getLogger(Round.class.getName());

  private final String failure;
  private final AtomicBoolean going = new AtomicBoolean();
  private volatile boolean failing;

  /**
   * A round.
   *
   * @param failure what the log says where it fails
   */
  Round(String failure) {
    this.failure = failure;
  }

  /** Makes it, unless the one before still goes on. */
  void make(Runnable work) {
    if (going.compareAndSet(false, true)) {
      try {
        work.run();
        failing = false;
      } catch (RuntimeException e) {
        // A timer whose method fails would be tried again after five minutes only.
        LOG.log(failing ? Level.FINE : Level.WARNING, failure, e);
        failing = true;
      } finally {
        going.set(false);
      }
    }
  }
}
