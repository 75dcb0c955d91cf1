package pk.gov.hec.dlsei.domain.job;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads runs for people. */
public interface JobRunQuery {

  /**
   * Which runs.
   *
   * @param job empty for all
   * @param state empty for all
   */
  record Filter(Optional<JobName> job, Optional<JobState> state) {}

  /** How many there are. */
  int count(Filter filter);

  /** A page, the latest first. */
  List<JobRunLine> page(Filter filter, int first, int size);

  /** One of them. */
  Optional<JobRunLine> find(long id);

  /** The run of a job that goes on. */
  Optional<JobRunLine> running(JobName job);

  /** The run that carries out the plan of a dry run, or did; none that is abandoned. */
  Optional<JobRunLine> carryingOut(long plan);

  /**
   * The last run before one that completed: of the same job, dry as it is, and held to some cases
   * as it is.
   *
   * @param id of a run
   * @return empty where there is none
   */
  Optional<JobRunLine> before(long id);

  /**
   * How long runs such as this one usually take: the median of the last ten of the same job, dry or
   * not as it is, that completed.
   *
   * @param id of a run
   * @return empty where there is none
   */
  Optional<Duration> usualDuration(long id);

  /**
   * Of each job the last run that has ended, by job; not one that does again what failed alone,
   * since it says nothing of the rest.
   */
  List<JobRunLine> lastEnded();
}
