package pk.gov.hec.dlsei.domain.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A step of a run as the server's job store tells of it, while it goes on too.
 *
 * @param name as the job's XML has it
 * @param attempt from 1: the first execution of the run, or one that went on after it
 * @param state how far it is
 * @param startedAt in real time
 * @param endedAt in real time; empty while it goes on
 * @param counts of all its parts
 * @param parts where it works in several at once, by their numbers; else none
 */
public record JobStep(
    String name,
    int attempt,
    JobState state,
    Instant startedAt,
    Optional<Instant> endedAt,
    StepCounts counts,
    List<Share> parts) {

  /**
   * A part of a step.
   *
   * @param number from 0
   * @param state how far it is
   * @param counts of its own
   */
  public record Share(int number, JobState state, StepCounts counts) {}

  /** Copies the parts. */
  public JobStep {
    parts = List.copyOf(parts);
  }

  /**
   * How long it took, or has taken so far.
   *
   * @param now in real time
   */
  public Duration took(Instant now) {
    return Duration.between(startedAt, endedAt.orElse(now));
  }
}
