package pk.gov.hec.dlsei.domain.job;

import java.util.Optional;

/**
 * How a run ended.
 *
 * @param state not RUNNING
 * @param exitStatus as the job gives it; empty for none
 * @param counts of all its steps
 * @param error one sentence without anything about people; empty for none
 */
public record JobEnd(
    JobState state, Optional<String> exitStatus, JobCounts counts, Optional<String> error) {

  /** How many rows or cases a job tells of as its exit status; 0 where that is no number. */
  public long casesTold() {
    return exitStatus.filter(status -> status.matches("\\d{1,15}")).map(Long::parseLong).orElse(0L);
  }

  /** It cannot go on. */
  public static JobEnd failed(String error) {
    return new JobEnd(JobState.FAILED, Optional.empty(), JobCounts.NONE, Optional.of(error));
  }
}
