package pk.gov.hec.dlsei.domain.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The readings of the learning platform's data. */
public interface ActivitySources {

  /** By id. */
  Optional<ActivitySource> find(long id);

  /** By id, locked until the transaction ends. */
  Optional<ActivitySource> findLocked(long id);

  /**
   * A new one, written at once.
   *
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException ALREADY_TAKEN where the same file is there
   */
  void add(ActivitySource source);

  /** Exports to be read, also those whose reading was cut off; the oldest first. */
  List<Long> toRead();

  /** Whether an export waits whose reading has never begun. */
  boolean isUploaded();

  /** A walk through the interface that was cut off. */
  Optional<ActivitySource> openWalk();

  /** Up to when the last walk's data reach; empty before the first. */
  Optional<Instant> lastWalk();

  /** The latest first, without snapshots. */
  List<ActivitySource> latest(int most);
}
