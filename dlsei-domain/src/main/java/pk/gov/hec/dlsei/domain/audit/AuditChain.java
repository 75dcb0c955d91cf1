package pk.gov.hec.dlsei.domain.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The chain of seals over the audit trail, one for each event, in the order of sealing. */
public interface AuditChain {

  /** Longer than any transaction: an event of before that is not sealed came in by a back door. */
  Duration LATEST = Duration.ofHours(1);

  /**
   * An event with its seal.
   *
   * @param entry as it is now
   * @param seal as it was made
   */
  record Sealed(AuditEntry entry, AuditSeal seal) {}

  /**
   * Keeps others from adding links until the transaction ends.
   *
   * @return false where another is at it
   */
  boolean lock();

  /** The last link; {@link AuditSeal#BEGINNING} where there is none. */
  AuditSeal last();

  /**
   * The oldest events without a seal, but for those that are too late to be honest.
   *
   * @param most so many at most
   * @return oldest first
   */
  List<AuditEntry> unsealed(int most);

  /**
   * Adds links. Only under the lock.
   *
   * @param links with the events that they seal, in order
   * @param at in real time
   */
  void add(List<Sealed> links, Instant at);

  /**
   * The links after a position, with the events as they are now.
   *
   * @param position from 0
   * @param most so many at most
   * @return in order
   */
  List<Sealed> after(long position, int most);

  /**
   * How many events of before a moment have no seal.
   *
   * @param before in real time
   * @return 0 where all is well
   */
  int unsealedBefore(Instant before);
}
