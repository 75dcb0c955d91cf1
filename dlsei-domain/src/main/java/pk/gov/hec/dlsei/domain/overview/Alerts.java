package pk.gov.hec.dlsei.domain.overview;

import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.invariant.Invariant;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobState;

/**
 * What somebody has to look after: breached invariants, and jobs that broke off.
 *
 * @param lastCheck the last run that asked the invariants and has ended; empty before the first
 * @param checks what it found of each
 * @param failed the last runs of other jobs, where they failed
 */
public record Alerts(Optional<JobRunLine> lastCheck, List<Check> checks, List<JobRunLine> failed) {

  /**
   * What was found of an invariant.
   *
   * @param invariant which
   * @param rows that breach it, each as its columns with their values; none where it holds
   */
  public record Check(Invariant invariant, List<String> rows) {

    /** Copies the rows. */
    public Check {
      rows = List.copyOf(rows);
    }

    /** Whether it holds. */
    public boolean isHeld() {
      return rows.isEmpty();
    }
  }

  /** How the invariants stand. */
  public enum Verdict {
    /** All held when they were asked last. */
    HELD,
    /** At least one was breached. */
    BREACHED,
    /** The last run broke off before it had asked all. */
    UNFINISHED,
    /** They were never asked. */
    NEVER_ASKED
  }

  /** Copies both. */
  public Alerts {
    checks = List.copyOf(checks);
    failed = List.copyOf(failed);
  }

  /** How the invariants stand. */
  public Verdict verdict() {
    if (lastCheck.isEmpty()) {
      return Verdict.NEVER_ASKED;
    }
    if (!checks.stream().allMatch(Check::isHeld)) {
      return Verdict.BREACHED;
    }
    return lastCheck.get().state() == JobState.COMPLETED ? Verdict.HELD : Verdict.UNFINISHED;
  }

  /** Whether somebody has to act. */
  public boolean isUrgent() {
    return !failed.isEmpty() || verdict() == Verdict.BREACHED || verdict() == Verdict.UNFINISHED;
  }
}
