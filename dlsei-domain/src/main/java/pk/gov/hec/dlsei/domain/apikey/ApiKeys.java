package pk.gov.hec.dlsei.domain.apikey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The keys. */
public interface ApiKeys {

  /** The time in which the calls of a key are counted. */
  Duration MINUTE = Duration.ofMinutes(1);

  /**
   * A call that was let in.
   *
   * @param keyId of the key
   * @param accountId of the system
   * @param decides whether it may decide on applications, or start jobs, too
   * @param calls how many in this minute, this one included
   * @param minuteStarts when this minute began, in real time
   */
  record Call(long keyId, long accountId, boolean decides, int calls, Instant minuteStarts) {}

  /** A new one, written at once. */
  void add(ApiKey key);

  /** By id, locked until the transaction ends. */
  Optional<ApiKey> findLocked(long id);

  /** All of them, the latest first. */
  List<ApiKey> all();

  /**
   * Counts a call, in one statement.
   *
   * @param tokenHash 32 bytes
   * @param today by the business clock
   * @return empty for a key that is unknown, ended or expired
   */
  Optional<Call> call(byte[] tokenHash, LocalDate today);
}
