package pk.gov.hec.dlsei.api.cohort;

import java.util.List;
import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * The division of a cohort's seats among universities: all of it, or why there is none. Created by
 * PLUGIN.
 *
 * @param shares one for each university, by its code; empty where there are obstacles
 * @param obstacles why nothing was divided, each with its numbers; empty where all is well
 */
public record Allotment(List<SeatShare> shares, List<BilingualText> obstacles) {

  /**
   * Copies both.
   *
   * @throws IllegalArgumentException if seats are divided in spite of an obstacle
   */
  public Allotment {
    shares = List.copyOf(shares);
    obstacles = List.copyOf(obstacles);
    if (!shares.isEmpty() && !obstacles.isEmpty()) {
      throw new IllegalArgumentException("Seats are divided in spite of an obstacle");
    }
  }

  /**
   * All seats that were divided.
   *
   * @return the sum of the shares
   */
  public int seats() {
    return shares.stream().mapToInt(SeatShare::seats).sum();
  }
}
