package pk.gov.hec.dlsei.domain.apikey;

import java.time.Instant;
import java.util.Optional;

/** What calls with an idempotency key were answered. */
public interface AnsweredCalls {

  /**
   * An answer.
   *
   * @param requestHash of the call that it was given to
   * @param status of HTTP
   * @param body JSON
   */
  record Answer(byte[] requestHash, int status, String body) {}

  /**
   * Takes the place of a call, in the caller's transaction; another one with the same key waits for
   * its end.
   *
   * @param keyId of the API key
   * @param idempotencyKey as the caller chose it
   * @param requestHash 32 bytes
   * @param at in real time
   * @return false where it was answered before
   */
  boolean begin(long keyId, String idempotencyKey, byte[] requestHash, Instant at);

  /** Keeps the answer, in the same transaction. */
  void keep(long keyId, String idempotencyKey, int status, String body);

  /** What it was answered. */
  Optional<Answer> find(long keyId, String idempotencyKey);

  /**
   * Forgets old ones.
   *
   * @param before in real time
   * @return how many
   */
  int forget(Instant before);
}
