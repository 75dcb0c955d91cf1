package pk.gov.hec.dlsei.domain.job;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps runs. */
public interface JobRuns {

  /**
   * A run that is to begin.
   *
   * @param job not null
   * @param parameters checked
   * @param startedBy an account; null for the schedule
   * @param server that begins it
   * @param cases to which it is held; empty for none
   */
  record Beginning(
      JobName job,
      JobParameters parameters,
      Long startedBy,
      String server,
      Optional<CasesOf> cases) {}

  /**
   * Writes down that a job runs from now on, unless it does already, on whatever server.
   *
   * @param run not null
   * @param at in real time
   * @param businessAt by the business clock
   * @return the id of the run; empty where the job runs already
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException ALREADY_TAKEN where its plan is or was
   *     carried out by another run
   */
  Optional<Long> begin(Beginning run, Instant at, Instant businessAt);

  /** A run. */
  Optional<JobRun> find(long id);

  /** A run, locked until the transaction ends. */
  Optional<JobRun> findLocked(long id);

  /** Makes what was changed of a run known to the database, which may refuse a second one. */
  void flush();

  /**
   * Says that runs go on.
   *
   * @param ids of runs on this server
   * @param at in real time
   */
  void seen(Collection<Long> ids, Instant at);

  /**
   * Takes up a server's runs after it died.
   *
   * @param server that has just started again
   * @param at in real time
   * @return their ids
   */
  List<Long> takeUpOwn(String server, Instant at);

  /**
   * Takes up runs of servers that have gone.
   *
   * @param server that takes them
   * @param at in real time
   * @param lastSeenBefore those that nobody has heard of since
   * @return their ids
   */
  List<Long> takeUpLost(String server, Instant at, Instant lastSeenBefore);
}
