package pk.gov.hec.dlsei.api.cohort;

import pk.gov.hec.dlsei.api.plugin.Capability;

/**
 * A policy under which a university moves seats from one of its pools to another as it decides
 * (SOP1/A5). Implemented by PLUGIN; pure.
 */
public interface MovesSeats extends Capability {

  /**
   * The pools between which a university moves seats.
   *
   * @param share of the university, not null
   * @return never null
   */
  MovableSeats movable(SeatShare share);
}
