package pk.gov.hec.dlsei.domain.nomination;

/**
 * How many lines of a list are in which state.
 *
 * @param good read, without a fault
 * @param bad with a fault found before the list was sent
 * @param registered with an application
 * @param refused with a fault found on registering
 */
public record NominationCounts(int good, int bad, int registered, int refused) {

  /** Of a list without lines. */
  public static final NominationCounts NONE = new NominationCounts(0, 0, 0, 0);

  /** All lines. */
  public int all() {
    return good + bad + registered + refused;
  }
}
