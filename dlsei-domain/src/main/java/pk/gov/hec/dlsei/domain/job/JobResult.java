package pk.gov.hec.dlsei.domain.job;

import java.util.List;
import java.util.Optional;

/**
 * What a run did with one case, or would do where it is a dry one.
 *
 * @param subject what it is about, such as {@code licence:17}; once in a run
 * @param licence its id; empty where it is about none
 * @param application its id; empty where it is about none
 * @param outcome what became of it
 * @param clauses ids of those that decided
 * @param detail more for a reader, without anything that tells who it is; perhaps empty
 */
public record JobResult(
    String subject,
    Optional<Long> licence,
    Optional<Long> application,
    Outcome outcome,
    List<String> clauses,
    String detail) {

  /** The longest detail. */
  public static final int LONGEST_DETAIL = 2_000;

  /** Before what would be done by today's facts with a case that a plan has otherwise. */
  private static final String OTHERWISE = "OTHERWISE_NOW ";

  /** What can become of a case. */
  public enum Outcome {
    /** It was done. */
    DONE,
    /** A dry run would do it. */
    PLANNED,
    /** The rules leave it as it is. */
    KEPT,
    /** It was left out, since something else has to come first. */
    SKIPPED,
    /** It could not be done. */
    FAILED
  }

  /** Copies the clauses. */
  public JobResult {
    clauses = List.copyOf(clauses);
  }

  /** About a licence. */
  public static JobResult ofLicence(long id, Outcome outcome, List<String> clauses, String detail) {
    return new JobResult(
        "licence:" + id, Optional.of(id), Optional.empty(), outcome, clauses, detail);
  }

  /** About an application. */
  public static JobResult ofApplication(
      long id, Outcome outcome, List<String> clauses, String detail) {
    return new JobResult(
        "application:" + id, Optional.empty(), Optional.of(id), outcome, clauses, detail);
  }

  /** About something else, such as a line of a file. */
  public static JobResult of(String subject, Outcome outcome, List<String> clauses, String detail) {
    return new JobResult(subject, Optional.empty(), Optional.empty(), outcome, clauses, detail);
  }

  /**
   * Whether a plan says the same of the case: what is done with it, and under which clauses.
   *
   * @param planned about the same case
   */
  boolean isDoingSameAs(JobResult planned) {
    return isDoing() && clauses.equals(planned.clauses) && detail.equals(planned.detail);
  }

  private boolean isDoing() {
    return outcome == Outcome.DONE || outcome == Outcome.PLANNED;
  }

  /** The case is left as it is, since by today's facts this would come of it. */
  JobResult leftSinceOtherwise() {
    return new JobResult(
        subject, licence, application, Outcome.SKIPPED, clauses, OTHERWISE + detail);
  }
}
