package pk.gov.hec.dlsei.domain.expiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.job.Part;

/**
 * The ends of licences, many at a time and in the caller's transaction. What changed meanwhile is
 * left as it is, so that each may be repeated.
 */
public interface LicenceEnds {

  /**
   * Some of a cohort's licences, for a partition of a job.
   *
   * @param cohort not null
   * @param part of its licences
   */
  record Share(CohortId cohort, Part part) {}

  /**
   * The next that have not ended, by id; without those that are being taken back.
   *
   * @param share not null
   * @param lastDayBefore only those whose last day is before this one; null for all
   * @param after the id before the first
   * @param most how many at most
   */
  List<OpenLicence> next(Share share, LocalDate lastDayBefore, long after, int most);

  /** How many there are from the first on. */
  long count(Share share, LocalDate lastDayBefore);

  /**
   * Sets later last days, with decision and mail; never an earlier one (reading R33).
   *
   * @param endings of one cohort
   * @param rules of the cohort
   * @param at by the business clock
   * @return the ids of the licences that were extended
   */
  List<Long> extend(List<Ending> endings, CohortRules rules, Instant at);

  /**
   * Ends licences whose last day is over, with decision and mail; whoever has joined is removed
   * from the learning platform after a snapshot of the progress. No seat comes free by it (R28).
   *
   * @param endings of one cohort
   * @param rules of the cohort
   * @param at by the business clock
   * @return the ids of the licences that ended
   */
  List<Long> end(List<Ending> endings, CohortRules rules, Instant at);
}
