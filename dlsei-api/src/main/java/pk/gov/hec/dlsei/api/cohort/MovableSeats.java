package pk.gov.hec.dlsei.api.cohort;

import java.util.List;
import java.util.Objects;

/**
 * Pools of one university between which it moves seats as it decides. Created by PLUGIN.
 *
 * @param clause that leaves it to the university, never null
 * @param pools their keys, two or more
 */
public record MovableSeats(ClauseText clause, List<String> pools) {

  /** Copies the keys. */
  public MovableSeats {
    Objects.requireNonNull(clause, "clause");
    pools = List.copyOf(pools);
  }
}
