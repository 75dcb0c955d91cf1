package pk.gov.hec.dlsei.api.cohort;

import java.util.List;
import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * The division of a cohort's seats among universities. Created by PLUGIN.
 *
 * @param shares one for each university, by its code; empty where nothing can be divided
 * @param obstacles why it cannot be published, each with its numbers; empty where all is well
 */
public record Allotment(List<SeatShare> shares, List<BilingualText> obstacles) {

  /** Copies both. */
  public Allotment {
    shares = List.copyOf(shares);
    obstacles = List.copyOf(obstacles);
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
