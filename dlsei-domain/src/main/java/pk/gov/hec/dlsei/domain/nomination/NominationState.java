package pk.gov.hec.dlsei.domain.nomination;

import java.util.Map;
import java.util.Set;

/** How far a list is. The table says what may follow. */
public enum NominationState {
  /** Taken in, and read in the background. */
  UPLOADED,
  /** The file as a whole cannot be read. */
  UNREADABLE,
  /** Read: the nominator looks at it and sends it, or leaves it. */
  READ,
  /** Left. */
  DISCARDED,
  /** Sent to HEC; its good lines are in order from this moment on (SOP1/R1). */
  SENT,
  /** HEC gave it back with a reason. */
  RETURNED,
  /** HEC registers it, in the background. */
  REGISTERING,
  /** Each line is registered, or refused with a reason. */
  REGISTERED;

  private static final Map<NominationState, Set<NominationState>> NEXT =
      Map.of(
          UPLOADED, Set.of(READ, UNREADABLE),
          UNREADABLE, Set.of(),
          READ, Set.of(SENT, DISCARDED),
          DISCARDED, Set.of(),
          SENT, Set.of(RETURNED, REGISTERING),
          RETURNED, Set.of(),
          REGISTERING, Set.of(REGISTERED),
          REGISTERED, Set.of());

  /**
   * Whether a state may follow this one.
   *
   * @param next not null
   * @return true where the table has it
   */
  public boolean mayBecome(NominationState next) {
    return NEXT.get(this).contains(next);
  }
}
