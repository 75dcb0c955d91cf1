package pk.gov.hec.dlsei.domain.activity;

import java.util.Map;
import java.util.Set;

/** How far a reading of the platform's data is. The table says what may follow. */
public enum ActivityState {
  /** Taken in, and read in the background. */
  UPLOADED,
  /** Its rows come in; begun anew after a crash. Nothing is changed before all are there. */
  READING,
  /** What it says is kept. */
  DONE,
  /** It cannot be read as a whole, and has changed nothing. */
  UNREADABLE,
  /** Only tried; it has changed nothing. */
  DISCARDED;

  private static final Map<ActivityState, Set<ActivityState>> NEXT =
      Map.of(
          UPLOADED, Set.of(READING),
          READING, Set.of(READING, UPLOADED, DONE, UNREADABLE, DISCARDED),
          DONE, Set.of(),
          UNREADABLE, Set.of(),
          DISCARDED, Set.of());

  /**
   * Whether a state may follow this one.
   *
   * @param next not null
   * @return true where the table has it
   */
  public boolean mayBecome(ActivityState next) {
    return NEXT.get(this).contains(next);
  }
}
