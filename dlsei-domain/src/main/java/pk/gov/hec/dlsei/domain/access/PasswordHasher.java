package pk.gov.hec.dlsei.domain.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/**
 * PBKDF2-HMAC-SHA-256 with 600,000 rounds, on all processors but one, and with a short queue: a
 * rush of sign-ins must not starve those who are in, neither of processors nor of the server's
 * threads.
 */
@ApplicationScoped
public class PasswordHasher {

  private static final Map<String, String> PARAMETERS =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
          "Pbkdf2PasswordHash.Iterations", "600000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "32");
  private static final int PATIENCE_SECONDS = 5;
  private static final int MOST_AT_ONCE = 16;

  private final Semaphore processors =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

  private final Semaphore queue = new Semaphore(MOST_AT_ONCE);

  private String nobodysHash;

  @Inject Pbkdf2PasswordHash pbkdf2;

  @PostConstruct
  void prepare() {
    pbkdf2.initialize(PARAMETERS);
    nobodysHash = pbkdf2.generate("nobody has this password".toCharArray());
  }

  /**
   * Makes a hash with a salt of its own.
   *
   * @param password not null
   * @return algorithm, rounds, salt and hash as text
   * @throws DlseiException BUSY where too many wait
   */
  public String hash(String password) {
    return inTurn(() -> pbkdf2.generate(password.toCharArray()));
  }

  /**
   * Compares a password.
   *
   * @param password as typed
   * @param hash the account's; null where there is none, which takes as long
   * @return true where it fits
   * @throws DlseiException BUSY where too many wait
   */
  public boolean fits(String password, String hash) {
    String compared = hash == null ? nobodysHash : hash;
    return inTurn(() -> pbkdf2.verify(password.toCharArray(), compared)) && hash != null;
  }

  private <T> T inTurn(Supplier<T> work) {
    if (!queue.tryAcquire()) {
      throw new DlseiException(ErrorCode.BUSY, "Too many sign-ins wait for a processor");
    }
    try {
      return onProcessor(work);
    } finally {
      queue.release();
    }
  }

  private <T> T onProcessor(Supplier<T> work) {
    boolean mine = false;
    try {
      mine = processors.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!mine) {
        throw new DlseiException(ErrorCode.BUSY, "No processor came free for a sign-in");
      }
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DlseiException(ErrorCode.BUSY, "Interrupted while waiting for a processor", e);
    } finally {
      if (mine) {
        processors.release();
      }
    }
  }
}
