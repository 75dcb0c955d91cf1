package pk.gov.hec.dlsei.domain.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/**
 * Lets a few documents at a time into memory and to the workers, and of one account one at a time:
 * nobody keeps all others waiting. Who waits holds nothing.
 */
@ApplicationScoped
public class DocumentGate {

  private static final int AT_ONCE = 8;
  private static final int STRIPES = 256;
  private static final int PATIENCE_SECONDS = 15;

  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final Semaphore[] turns =
      Stream.generate(() -> new Semaphore(1, true)).limit(STRIPES).toArray(Semaphore[]::new);

  /**
   * Does something with a document.
   *
   * @param accountId who asks
   * @param work loads the document, and lets go of it
   * @param <T> of the result
   * @return the result
   * @throws DlseiException BUSY where no place came free in time
   */
  public <T> T pass(long accountId, Supplier<T> work) {
    Semaphore turn = turns[(int) (accountId % STRIPES)];
    take(turn);
    try {
      take(places);
      try {
        return work.get();
      } finally {
        places.release();
      }
    } finally {
      turn.release();
    }
  }

  private static void take(Semaphore semaphore) {
    try {
      if (!semaphore.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new DlseiException(ErrorCode.BUSY, "Too many documents are looked at just now");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DlseiException(ErrorCode.BUSY, "Interrupted while waiting for a document", e);
    }
  }
}
