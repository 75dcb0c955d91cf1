package pk.gov.hec.dlsei.domain.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a run is with the items that it counted when it began.
 *
 * @param read so far, not more than there are
 * @param expected of all steps that count; not 0
 * @param left how long it takes yet at its present pace; empty where that is not known
 */
public record RunProgress(long read, long expected, Optional<Duration> left) {

  /**
   * Of what its steps have done.
   *
   * @param steps of all attempts, the latest last
   * @param expected how many items are expected of a step, by its name
   * @param now in real time
   * @return empty where nothing is expected
   */
  public static Optional<RunProgress> of(
      List<JobStep> steps, Map<String, Long> expected, Instant now) {
    long all = expected.values().stream().mapToLong(Long::longValue).sum();
    if (all == 0) {
      return Optional.empty();
    }
    List<JobStep> counted =
        steps.stream().filter(step -> expected.containsKey(step.name())).toList();
    long read = Math.min(all, counted.stream().mapToLong(RunProgress::read).sum());
    Optional<Duration> left =
        counted.stream()
            .filter(step -> step.state() == JobState.RUNNING && read(step) > 0)
            .findFirst()
            .map(step -> left(step, all - read, now));
    return Optional.of(new RunProgress(read, all, left));
  }

  private static long read(JobStep step) {
    return step.counts().items().read();
  }

  private static Duration left(JobStep step, long items, Instant now) {
    double millisEach = (double) step.took(now).toMillis() / read(step);
    return Duration.ofMillis(Math.round(millisEach * items));
  }

  /** In whole percent, rounded down. */
  public int percent() {
    return Math.toIntExact(read * 100 / expected);
  }
}
