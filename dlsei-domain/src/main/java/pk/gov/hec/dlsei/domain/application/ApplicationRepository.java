package pk.gov.hec.dlsei.domain.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;

/** The applications. */
public interface ApplicationRepository {

  /** By id. */
  Optional<Application> find(long id);

  /** Deletes a draft. */
  void remove(Application draft);

  /** The id of the one that has a place in the order of submission; empty for none. */
  Optional<Long> idOfPlace(long place);

  /** By id, locked until the transaction ends. */
  Optional<Application> findLocked(long id);

  /** By id, locked, and counted as changed, whatever is changed about it. */
  Optional<Application> findToChange(long id);

  /** The one that is neither rejected nor deactivated. */
  Optional<Application> live(long personId, CohortId cohort);

  /** All of a person, the latest first. */
  List<Application> of(long personId);

  /**
   * The person's live application, begun as a draft where there is none; locked until the
   * transaction ends. Two that begin at once begin one.
   *
   * @param personId whose it is
   * @param cohort applied to
   * @param at by the business clock
   * @return never null
   */
  Application begin(long personId, CohortId cohort, Instant at);

  /** The next place in the order of submission. */
  Submission nextPlace(Instant at);

  /**
   * The first of those who wait for a seat of a pool and whose university's cap has room, locked.
   *
   * @param pool whose row is locked
   * @return empty where nobody can be served
   */
  Optional<Application> nextWaiting(String pool);

  /**
   * Who would get the next seats of a pool, in this order.
   *
   * @param pool its id
   * @param seats how many are free
   * @return ids of applications; fewer where fewer wait, or caps leave no room
   */
  List<Long> nextWaiting(String pool, int seats);

  /**
   * How many wait for a seat of a pool whose university's cap has room.
   *
   * @param pool its id
   * @return 0 where only capped universities' applications wait
   */
  int servable(String pool);

  /**
   * How many go before an application: undecided ones of its university, or, when it waits for a
   * seat, waiting ones of its pool.
   *
   * @param application submitted
   * @return 0 for the first
   */
  int before(Application application);

  /**
   * Writes changes now, so that what the database refuses shows.
   *
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException CHANGED_MEANWHILE or ALREADY_TAKEN
   */
  void flush();
}
