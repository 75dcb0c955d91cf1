package pk.gov.hec.dlsei.domain.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A run as pages show it.
 *
 * @param id of it
 * @param job which
 * @param parameters what it was asked with
 * @param startedBy the account; empty for the schedule
 * @param startedByName the name of the account's owner
 * @param server that does it, or did it last
 * @param state how far it is
 * @param isStopAsked whether somebody wants it to stop
 * @param startedAt in real time
 * @param businessAt when it was started, by the business clock
 * @param endedAt in real time; empty while it runs
 * @param exitStatus as the job gave it
 * @param error one sentence, where it failed
 * @param counts of its items; while it runs, those of the executions before
 * @param cases of another run to which it is held; empty where it has to do with all
 * @param forgottenAt since when the server has nothing of it, in real time; empty while it has
 */
public record JobRunLine(
    long id,
    JobName job,
    JobParameters parameters,
    Optional<Long> startedBy,
    Optional<String> startedByName,
    String server,
    JobState state,
    boolean isStopAsked,
    Instant startedAt,
    Instant businessAt,
    Optional<Instant> endedAt,
    Optional<String> exitStatus,
    Optional<String> error,
    JobCounts counts,
    Optional<CasesOf> cases,
    Optional<Instant> forgottenAt) {

  /** The business day that it works by; empty for a job that has none. */
  public Optional<LocalDate> asOf() {
    return parameters.asOf();
  }

  /** Whether it only says what it would do. */
  public boolean isDryRun() {
    return parameters.isDryRun();
  }

  @Override
  public String toString() {
    return "run " + id + " of " + job + " " + state;
  }
}
