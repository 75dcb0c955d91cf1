package pk.gov.hec.dlsei.api.cohort;

import java.util.List;
import pk.gov.hec.dlsei.api.plugin.Capability;

/**
 * A policy that divides its seats among universities by enrolment (SOP1/A2 to A9, readings R17 to
 * R20). Implemented by PLUGIN; pure.
 */
public interface AllotsSeats extends Capability {

  /**
   * Divides the seats.
   *
   * @param enrolments one for each university, in any order, not null
   * @param terms of the cohort, not null
   * @return never null; the same for the same universities in any order
   * @throws IllegalArgumentException if a university stands twice
   */
  Allotment allot(List<Enrolment> enrolments, CohortTerms terms);

  /**
   * The pools of one university's share.
   *
   * @param share of a published allotment, not null
   * @param terms of the cohort, not null
   * @return never null; keys are unique in the cohort, their seats sum to the share's
   */
  List<SeatPool> pools(SeatShare share, CohortTerms terms);
}
