package pk.gov.hec.dlsei.domain.takeover;

import java.util.Map;
import java.util.Set;

/** How far a file is. The table says what may follow. */
public enum TakeoverState {
  /** Taken in, and read in the background; nothing is changed by that. */
  UPLOADED,
  /** The file as a whole cannot be read. */
  UNREADABLE,
  /** Read: an officer looks at what it would do, and lets it be carried out or leaves it. */
  READ,
  /** Left. */
  DISCARDED,
  /** Its good lines are carried out, in the background. */
  CARRYING_OUT,
  /** Each good line has its outcome. */
  DONE,
  /** It was a mistake: what it had done is undone. */
  TAKEN_BACK;

  private static final Map<TakeoverState, Set<TakeoverState>> NEXT =
      Map.of(
          UPLOADED, Set.of(READ, UNREADABLE),
          UNREADABLE, Set.of(),
          READ, Set.of(CARRYING_OUT, DISCARDED),
          DISCARDED, Set.of(),
          CARRYING_OUT, Set.of(DONE),
          DONE, Set.of(TAKEN_BACK),
          TAKEN_BACK, Set.of());

  /**
   * Whether a state may follow this one.
   *
   * @param next not null
   * @return true where the table has it
   */
  public boolean mayBecome(TakeoverState next) {
    return NEXT.get(this).contains(next);
  }
}
