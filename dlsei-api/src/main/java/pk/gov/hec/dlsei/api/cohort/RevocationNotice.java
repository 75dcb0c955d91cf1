package pk.gov.hec.dlsei.api.cohort;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a learner is warned of before a licence may be taken back. Created by PLUGIN.
 *
 * @param clause by which it may be taken back, never null
 * @param lastDay in Asia/Karachi, to whose end it can still be mended, never null
 * @param step never null
 */
public record RevocationNotice(ClauseText clause, LocalDate lastDay, Step step) {

  /** Which of the notices of one limit it is. */
  public enum Step {
    /** The first one. */
    FIRST,
    /** No other follows. */
    LAST
  }

  /** Refuses null. */
  public RevocationNotice {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(lastDay, "lastDay");
    Objects.requireNonNull(step, "step");
  }
}
