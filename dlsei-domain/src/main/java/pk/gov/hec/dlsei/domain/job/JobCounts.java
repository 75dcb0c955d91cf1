package pk.gov.hec.dlsei.domain.job;

/**
 * How many items a run has dealt with, all its steps and executions together.
 *
 * @param read by readers
 * @param written by writers
 * @param filtered left out by processors
 * @param skipped since they failed
 */
public record JobCounts(long read, long written, long filtered, long skipped) {

  /** No item. */
  public static final JobCounts NONE = new JobCounts(0, 0, 0, 0);

  /** Both together. */
  public JobCounts plus(JobCounts other) {
    return new JobCounts(
        read + other.read,
        written + other.written,
        filtered + other.filtered,
        skipped + other.skipped);
  }
}
