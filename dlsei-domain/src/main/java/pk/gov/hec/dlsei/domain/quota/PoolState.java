package pk.gov.hec.dlsei.domain.quota;

/**
 * A pool's counters at one moment.
 *
 * @param total seats that it has
 * @param used seats that are given
 * @param waiting approved applications that wait for one
 */
public record PoolState(int total, int used, int waiting) {

  /** A pool without anything. */
  public static final PoolState NONE = new PoolState(0, 0, 0);

  /** Both together. */
  public PoolState plus(PoolState other) {
    return new PoolState(total + other.total, used + other.used, waiting + other.waiting);
  }

  /** Whether it has no seats, and nobody in it. */
  public boolean isEmpty() {
    return total == 0 && used == 0 && waiting == 0;
  }

  /** Seats that are not given. */
  public int free() {
    return total - used;
  }
}
