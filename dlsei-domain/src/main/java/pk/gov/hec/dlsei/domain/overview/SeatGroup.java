package pk.gov.hec.dlsei.domain.overview;

import java.util.Optional;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.domain.quota.PoolState;

/**
 * Pools of seats that are told together: one that is open to all, or those of the same kind, of
 * which each university has one.
 *
 * @param kind whose pools
 * @param title what the policy calls them; empty for those that it names no more
 * @param pools how many
 * @param state their counters together
 */
public record SeatGroup(Kind kind, Optional<BilingualText> title, int pools, PoolState state) {

  /** Whose pools they are. */
  public enum Kind {
    /** One pool for everybody. */
    SHARED,
    /** One pool of each university. */
    OF_UNIVERSITIES,
    /** Pools that the policy and the last allotment name no more. */
    UNNAMED
  }
}
