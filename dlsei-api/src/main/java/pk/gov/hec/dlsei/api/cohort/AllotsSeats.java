package pk.gov.hec.dlsei.api.cohort;

import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.plugin.Capability;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

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
   * Numbers that HEC has settled, by its own published list (SOP1/A4) or by adjusting what was
   * computed: what is reserved of each, and what in the document they do not meet.
   *
   * @param seats of each university that gets some, not null
   * @param enrolments of all universities that may get some, in any order, not null
   * @param terms of the cohort, not null
   * @return shares even where there are obstacles, so that people see both
   * @throws IllegalArgumentException if a university stands twice, or seats are given to one that
   *     is not among them
   */
  Allotment settle(
      Map<InstitutionCode, Integer> seats, List<Enrolment> enrolments, CohortTerms terms);

  /**
   * The pools of one university's share.
   *
   * @param share of a published allotment, not null
   * @param terms of the cohort, not null
   * @return never null; keys are unique in the cohort, their seats sum to the share's
   */
  List<SeatPool> pools(SeatShare share, CohortTerms terms);
}
