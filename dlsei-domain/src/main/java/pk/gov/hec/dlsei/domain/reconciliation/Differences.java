package pk.gov.hec.dlsei.domain.reconciliation;

import java.time.Instant;
import java.util.List;

/** The differences that were found, in the caller's transaction. */
public interface Differences {

  /**
   * Keeps what a comparison found: new ones are open, those that are not found any more are gone,
   * and a repair that was ordered before a moment and did not help is open again.
   *
   * @param found all that differs
   * @param at by the business clock
   * @param settled when a repair has to have been ordered to have had its time
   */
  void keep(List<Difference> found, Instant at, Instant settled);

  /**
   * Orders the repair of those that are open and can be repaired from here.
   *
   * @param ids of differences
   * @param officer the account that orders it
   * @param at by the business clock
   * @return those that were
   */
  List<OrderedRepair> order(List<Long> ids, long officer, Instant at);

  /**
   * Leaves open ones as they are.
   *
   * @param ids of differences
   * @param officer the account that leaves them
   * @param at by the business clock
   * @param reason not blank
   * @return the ids of those that were
   */
  List<Long> leave(List<Long> ids, long officer, Instant at, String reason);
}
