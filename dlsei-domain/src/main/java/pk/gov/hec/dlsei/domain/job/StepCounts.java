package pk.gov.hec.dlsei.domain.job;

/**
 * How many items a step has dealt with, and in how many chunks.
 *
 * @param items read, written, filtered and skipped
 * @param committed how many chunks were committed
 * @param rolledBack how many chunks were rolled back
 */
public record StepCounts(JobCounts items, long committed, long rolledBack) {

  /** None. */
  public static final StepCounts NONE = new StepCounts(JobCounts.NONE, 0, 0);

  /** Both together. */
  public StepCounts plus(StepCounts other) {
    return new StepCounts(
        items.plus(other.items), committed + other.committed, rolledBack + other.rolledBack);
  }
}
