package pk.gov.hec.dlsei.api.cohort;

import java.util.List;

/**
 * The place of an application among those of its pool: a lower priority class goes first, then the
 * earlier submission (reading R06). Created by PLUGIN.
 *
 * @param pool the key of its pool, never null
 * @param priorityClass 1 for the first
 * @param clauses on which that rests, never null
 */
public record SeatClaim(String pool, int priorityClass, List<ClauseText> clauses) {

  /** Copies the clauses. */
  public SeatClaim {
    clauses = List.copyOf(clauses);
  }
}
