package pk.gov.hec.dlsei.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.run.home.CannotStart;

/**
 * What has been started, to be ended in the opposite order. May be closed from another thread while
 * something is being started: what is on its way is waited for and ended, and nothing more starts.
 */
final class RunningParts implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(RunningParts.class.getName());

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private volatile boolean closed;

  /** Starts a part and keeps it; refuses once the parts are being ended. */
  synchronized <T extends AutoCloseable> T start(Callable<T> part) throws Exception {
    if (closed) {
      throw new CannotStart("DLSEI was stopped while it was starting.");
    }
    T started = part.call();
    parts.push(started);
    return started;
  }

  boolean isClosed() {
    return closed;
  }

  /** Ends them all; a part that cannot be ended does not keep the others alive. */
  @Override
  public void close() {
    closed = true;
    closeAll();
  }

  private synchronized void closeAll() {
    while (!parts.isEmpty()) {
      AutoCloseable part = parts.pop();
      try {
        part.close();
      } catch (Exception e) {
        LOG.log(Level.WARNING, "Could not be stopped: " + part.getClass().getSimpleName(), e);
      }
    }
  }
}
