package pk.gov.hec.dlsei.api.cohort;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When a university's seats for a group become general seats, as far as they are not taken then.
 * Created by PLUGIN.
 *
 * @param clause that reserves the seats, never null
 * @param giver the key of the group's pool, never null
 * @param taker the key of the general pool, never null
 * @param day in Asia/Karachi from which on they are general, never null
 */
public record SeatReturn(ClauseText clause, String giver, String taker, LocalDate day) {

  /** Refuses null. */
  public SeatReturn {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(giver, "giver");
    Objects.requireNonNull(taker, "taker");
    Objects.requireNonNull(day, "day");
  }
}
