package pk.gov.hec.dlsei.domain.revocation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;

/** Keeps what officers ask each other to agree to; in the caller's transaction. */
public interface MassConfirmations {

  /**
   * Writes down that an officer asks.
   *
   * @param cohort of all cases
   * @param ids of cases, each once
   * @param order the officer's, with a reason
   * @param lapsesAt by the business clock
   * @return its id; empty where one of them is not proposed any more, or of another cohort
   */
  Optional<Long> ask(CohortId cohort, List<Long> ids, Order order, Instant lapsesAt);

  /** One of them. */
  Optional<MassConfirmation> find(long id);

  /** The latest of a cohort, the latest first. */
  List<MassConfirmation> latest(CohortId cohort, int most);

  /** The ids of its cases. */
  List<Long> cases(long id);

  /**
   * Another officer agrees, unless somebody has decided before, or it is too late.
   *
   * @param id of it
   * @param order the other officer's, with a reason
   * @return whether that holds
   */
  boolean agree(long id, Order order);

  /** Says how many cases an agreement confirmed. */
  void confirmed(long id, int cases);

  /** An officer declines, unless somebody has decided before; answers whether that holds. */
  boolean decline(long id, Order order);
}
