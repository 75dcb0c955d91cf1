package pk.gov.hec.dlsei.domain.quota;

/**
 * A pool's counters at one moment.
 *
 * @param total seats that it has
 * @param used seats that are given
 * @param waiting approved applications that wait for one
 */
public record PoolState(int total, int used, int waiting) {

  /** Seats that are not given. */
  public int free() {
    return total - used;
  }
}
