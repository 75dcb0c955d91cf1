package pk.gov.hec.dlsei.domain.revocation;

import java.time.Instant;
import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.job.Part;

/** What comes after the undo window, many at a time and in the caller's transaction. */
public interface Revoking {

  /**
   * Some of the cases, for a partition of a job.
   *
   * @param cohort not null
   * @param part of its cases
   */
  record Share(CohortId cohort, Part part) {}

  /**
   * The next confirmed cases whose undo window is over, by id.
   *
   * @param share of all cases
   * @param after the id before the first
   * @param most how many at most
   * @param now by the business clock
   */
  List<Long> due(Share share, long after, int most, Instant now);

  /** How many there are from the first on. */
  long count(Share share, Instant now);

  /**
   * Locks those of them that are still due.
   *
   * @param ids of cases
   * @param now by the business clock
   * @return with what the data say now, by id
   */
  List<DueRevocation> lock(List<Long> ids, Instant now);

  /**
   * Takes licences back: the state, the decision, the mail, the call that removes the learner, and
   * the seat that is free again.
   *
   * @param outcomes locked, of one cohort
   * @param rules of the cohort
   * @param at by the business clock
   */
  void revoke(List<DueRevocation.Outcome> outcomes, CohortRules rules, Instant at);

  /** Gives licences back whose grounds are gone, with the decision. */
  void giveBack(List<DueRevocation.Outcome> outcomes, Instant at);
}
