package pk.gov.hec.dlsei.api.cohort;

import java.util.Objects;

/**
 * What a clause may look at before a new application is filed. Created by HOST.
 *
 * @param seats of the pool today
 * @param used seats that are given
 * @param waiting approved applications that wait for a seat and could be given one
 * @param waitingList what HEC has set for this cohort, never null
 */
public record PoolFacts(int seats, int used, int waiting, WaitingList waitingList) {

  /** Whether people may apply while no seat is free (reading R29). */
  public enum WaitingList {
    /** The last free seat closes the form. */
    CLOSED,
    /** The form stays open; approved applications wait. */
    OPEN
  }

  /** Refuses null. */
  public PoolFacts {
    Objects.requireNonNull(waitingList, "waitingList");
  }

  /**
   * Whether a seat is free that nobody waits for.
   *
   * @return true where one is
   */
  public boolean hasFreeSeat() {
    return used < seats && waiting == 0;
  }
}
