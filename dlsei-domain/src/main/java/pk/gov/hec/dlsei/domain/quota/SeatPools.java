package pk.gov.hec.dlsei.domain.quota;

import java.util.List;
import java.util.OptionalLong;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * The pools of seats (reading R05). A seat is given by one conditional statement in the licence's
 * transaction; where somebody waits or a cap holds, the pool's row is locked first, and caps are
 * touched under that lock only. Events number what happens in a pool, in the order in which it was
 * committed.
 */
public interface SeatPools {

  /**
   * The id of a pool.
   *
   * @param cohort not null
   * @param key as the policy names it
   * @return such as {@code cohort-2/national}
   */
  static String id(CohortId cohort, String key) {
    return cohort.value() + "/" + key;
  }

  /**
   * A pool's key.
   *
   * @param id such as {@code cohort-2/national}
   * @return as the policy names it
   */
  static String key(String id) {
    return id.substring(id.indexOf('/') + 1);
  }

  /**
   * A pool's cohort.
   *
   * @param id such as {@code cohort-2/national}
   * @return never null
   */
  static CohortId cohort(String id) {
    return new CohortId(id.substring(0, id.indexOf('/')));
  }

  /** Makes a pool where it is not there yet. */
  void create(CohortId cohort, String key, int total);

  /**
   * Takes a seat that nobody waits for, from a pool without caps.
   *
   * @param pool its id
   * @return the event's number; empty where there is no such seat
   */
  OptionalLong takeFree(String pool);

  /**
   * Locks the pool's row until the transaction ends.
   *
   * @param pool its id
   * @return its counters
   */
  PoolState lock(String pool);

  /**
   * One more waits. The row is locked.
   *
   * @param pool its id
   * @return the event's number
   */
  long join(String pool);

  /**
   * One who waited waits no more, without a seat. The row is locked.
   *
   * @param pool its id
   * @return the event's number
   */
  long leave(String pool);

  /**
   * One who waited gets a seat. The row is locked.
   *
   * @param pool its id
   * @param institution whose cap counts it, where it has one
   * @return the event's number
   */
  long give(String pool, InstitutionCode institution);

  /**
   * A licence of an earlier year brings its seat with it (reading R30).
   *
   * @param pool its id
   * @return the event's number
   */
  long bring(String pool);

  /**
   * A seat that was brought by mistake goes again.
   *
   * @param pool its id
   * @return the event's number
   */
  long takeAway(String pool);

  /**
   * The number of seats changes. The row is locked.
   *
   * @param pool its id
   * @param total not below what is used
   */
  void resize(String pool, int total);

  /** Whether there is a pool of this id. */
  boolean exists(String pool);

  /** A pool's counters, without a lock. */
  PoolState state(String pool);

  /** The pools of a cohort, by key. */
  List<PoolLine> ofCohort(CohortId cohort);

  /** The caps of a pool, by institution. */
  List<SeatCap> caps(String pool);

  /**
   * Sets a cap. The row is locked.
   *
   * @param pool its id
   * @param institution not null
   * @param seats at most; less than what is used stops further seats only
   */
  void setCap(String pool, InstitutionCode institution, int seats);

  /**
   * Takes a cap away. The row is locked.
   *
   * @param pool its id
   * @param institution not null
   * @return whether there was one
   */
  boolean removeCap(String pool, InstitutionCode institution);
}
