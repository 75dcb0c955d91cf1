package pk.gov.hec.dlsei.domain.job;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads runs for people. */
public interface JobRunQuery {

  /**
   * Who started a run.
   *
   * @param account empty for the schedule
   * @param name of the account's owner; empty for the schedule
   */
  record Starter(Optional<Long> account, Optional<String> name) {

    /** The jobs' schedules. */
    public static final Starter SCHEDULE = new Starter(Optional.empty(), Optional.empty());

    /** Somebody, whatever the name. */
    public static Starter of(long account) {
      return new Starter(Optional.of(account), Optional.empty());
    }
  }

  /**
   * Which runs.
   *
   * @param job empty for all
   * @param state empty for all
   * @param from the first business day on which they were started, in Asia/Karachi; empty for all
   * @param to the last one; empty for all
   * @param starter who started them; empty for all
   */
  record Filter(
      Optional<JobName> job,
      Optional<JobState> state,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<Starter> starter) {

    /** Those of a job, and of a state, whenever and by whomever they were started. */
    public Filter(Optional<JobName> job, Optional<JobState> state) {
      this(job, state, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /** So many are counted, and shown, at most: whoever looks for older ones names days. */
  int MOST = 100_000;

  /** How many there are; {@link #MOST} where there are as many, or more. */
  int count(Filter filter);

  /** Who has ever started a run, by name; the schedule, where it has, first. */
  List<Starter> starters();

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
