package pk.gov.hec.dlsei.domain.job;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;

/**
 * Something about a job of which operators and administrators are told, once.
 *
 * @param kind of it
 * @param job which
 * @param run which; empty where none began
 * @param occasion names it, so that the database lets it be told of once
 * @param facts by the placeholders of its mail, in no language; nothing about people
 */
public record JobAlert(
    Kind kind, JobName job, Optional<Long> run, String occasion, Map<String, String> facts) {

  /** What there is to tell. */
  public enum Kind {
    /** A run failed. */
    FAILED(MailTemplate.JOB_FAILED),
    /** A time of the schedule passed, and no run began. */
    NOT_BEGUN(MailTemplate.JOB_NOT_BEGUN),
    /** A run takes much longer than usual. */
    SLOW(MailTemplate.JOB_SLOW),
    /** A run has changed far more than usual. */
    UNUSUAL(MailTemplate.JOB_UNUSUAL),
    /** A run would have taken too large a share of licences back, and stopped before. */
    BRAKED(MailTemplate.JOB_BRAKED);

    private final MailTemplate template;

    Kind(MailTemplate template) {
      this.template = template;
    }

    /** The mail that tells of it. */
    public MailTemplate template() {
      return template;
    }
  }

  /** Copies the facts. */
  public JobAlert {
    facts = Map.copyOf(facts);
  }

  /**
   * How an execution of a run ended, for which there is one alert at most.
   *
   * @param kind FAILED or BRAKED
   * @param run not null
   * @param facts of it
   */
  public static JobAlert atEnd(Kind kind, JobRun run, Map<String, String> facts) {
    return new JobAlert(
        kind,
        run.job(),
        Optional.of(run.id()),
        "ended:" + run.id() + ":" + run.execution().orElse(0),
        facts);
  }

  /** A run has changed more than usual. */
  public static JobAlert unusual(JobRun run, long changed, long usual) {
    return new JobAlert(
        Kind.UNUSUAL,
        run.job(),
        Optional.of(run.id()),
        "unusual:" + run.id(),
        Map.of("count", Long.toString(changed), "usual", Long.toString(usual)));
  }

  /** A run takes longer than usual. */
  public static JobAlert slow(JobName job, long run, long minutes, long usual) {
    return new JobAlert(
        Kind.SLOW,
        job,
        Optional.of(run),
        "slow:" + run,
        Map.of("count", Long.toString(minutes), "usual", Long.toString(usual)));
  }

  /** No run began at its time. */
  public static JobAlert notBegun(JobName job, Instant due) {
    return new JobAlert(
        Kind.NOT_BEGUN,
        job,
        Optional.empty(),
        "due:" + job + ":" + due,
        Map.of("due", due.toString()));
  }
}
