package pk.gov.hec.dlsei.domain.revocation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.job.Part;

/**
 * The cases for taking licences back, many at a time and in the caller's transaction. What changed
 * meanwhile is left as it is, so that each may be repeated; each answers whom it concerned.
 */
public interface Revocations {

  /**
   * Proposes; a case that is proposed already gets the clauses and facts of now.
   *
   * @param proposals of one cohort
   * @param rules of the cohort
   * @param at by the business clock
   * @return how many are new, or rest on other clauses than before
   */
  int propose(List<Proposal> proposals, CohortRules rules, Instant at);

  /**
   * Closes cases whose grounds are gone before anybody confirmed them.
   *
   * @param ids of cases
   * @param at by the business clock
   * @return how many
   */
  int lapse(List<Long> ids, Instant at);

  /**
   * Closes cases whose licence ended otherwise, whatever their state.
   *
   * @param at by the business clock
   * @return how many
   */
  int lapseOfEnded(Instant at);

  /**
   * Confirms those that are proposed: their licences are REVOKING.
   *
   * @param ids of cases
   * @param order an officer's, or that of a standing order
   * @param undoUntil the moment from which it cannot be undone
   * @return the ids of those that were
   */
  List<Long> confirm(List<Long> ids, Order order, Instant undoUntil);

  /** Keeps proposed ones from being confirmed; the order has a reason. */
  List<Long> hold(List<Long> ids, Order order);

  /** Lets those that are held be confirmed again. */
  List<Long> release(List<Long> ids, Order order);

  /**
   * Gives licences back whose undo window is open, and holds their cases, so that nobody confirms
   * them by mistake again; the order has a reason.
   */
  List<Long> undo(List<Long> ids, Order order);

  /**
   * Proposed ones on which a standing order may act.
   *
   * @param cohort not null
   * @param clauseIds any of which is enough
   * @param part the planned ones alone, or all
   * @param after the id of the last one that was read; 0 for none
   * @param most how many at most
   */
  List<Grounds> underStandingOrder(
      CohortId cohort, Set<String> clauseIds, Part part, long after, int most);

  /** How many there are of them. */
  long countUnderStandingOrder(CohortId cohort, Set<String> clauseIds, Part part);

  /**
   * On what a case rests.
   *
   * @param id of the case
   * @param licence whose
   * @param clauses never empty
   */
  record Grounds(long id, long licence, List<String> clauses) {}
}
