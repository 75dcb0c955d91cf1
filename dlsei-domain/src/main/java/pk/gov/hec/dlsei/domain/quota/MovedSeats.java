package pk.gov.hec.dlsei.domain.quota;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.cohort.SeatTerm;

/** The pools of one university after its moves: never fewer seats than none, never more in all. */
public final class MovedSeats {

  private MovedSeats() {}

  /**
   * Applies the moves.
   *
   * @param pools as the allotment states them
   * @param moves of the university, the first one first
   * @return the same pools with the seats that they have now
   */
  public static List<SeatPool> apply(List<SeatPool> pools, List<SeatMove> moves) {
    Map<String, Integer> seats = new HashMap<>();
    pools.forEach(pool -> seats.put(pool.key(), pool.seats().get(0).seats()));
    for (SeatMove move : moves) {
      // A later, smaller allotment may leave less than was moved.
      int moved = Math.min(move.seats(), seats.getOrDefault(move.giver(), 0));
      if (seats.containsKey(move.taker())) {
        seats.merge(move.giver(), -moved, Integer::sum);
        seats.merge(move.taker(), moved, Integer::sum);
      }
    }
    return pools.stream().map(pool -> with(pool, seats.get(pool.key()))).toList();
  }

  private static SeatPool with(SeatPool pool, int seats) {
    SeatTerm stated = pool.seats().get(0);
    return new SeatPool(
        pool.key(), pool.title(), List.of(new SeatTerm(stated.clauseId(), stated.from(), seats)));
  }
}
