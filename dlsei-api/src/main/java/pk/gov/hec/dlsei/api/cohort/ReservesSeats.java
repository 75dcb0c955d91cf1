package pk.gov.hec.dlsei.api.cohort;

import java.util.Optional;
import pk.gov.hec.dlsei.api.plugin.Capability;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * A policy that reserves some of a university's seats for a group until a day, and lets whoever
 * finds them used up take a general seat (SOP1/A6, reading R17). Implemented by PLUGIN; pure.
 */
public interface ReservesSeats extends Capability {

  /**
   * When a university's reserved seats become general ones.
   *
   * @param share of the university, not null
   * @param terms of the cohort, not null
   * @return empty where it has none
   */
  Optional<SeatReturn> returnOf(SeatShare share, CohortTerms terms);

  /**
   * The place among the general seats of somebody whose seat is a reserved one.
   *
   * @param facts of the applicant, not null
   * @param institution of the applicant, not null
   * @return empty for whoever takes a general seat anyway
   */
  Optional<SeatClaim> generalClaim(ApplicantFacts facts, InstitutionCode institution);
}
