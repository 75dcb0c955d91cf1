package pk.gov.hec.dlsei.domain.job;

/**
 * The cases of another run of the same job to which a run is held.
 *
 * @param run the id of the other one
 * @param outcome of these cases there: PLANNED or FAILED
 */
public record CasesOf(long run, JobResult.Outcome outcome) {

  /** Refuses what neither is a plan nor failed. */
  public CasesOf {
    if (outcome != JobResult.Outcome.PLANNED && outcome != JobResult.Outcome.FAILED) {
      throw new IllegalArgumentException("Not to be done again: " + outcome);
    }
  }

  /** What a dry run planned. */
  public static CasesOf plan(long run) {
    return new CasesOf(run, JobResult.Outcome.PLANNED);
  }

  /** What a run could not do. */
  public static CasesOf failed(long run) {
    return new CasesOf(run, JobResult.Outcome.FAILED);
  }

  /** Whether what was planned is carried out as it was planned. */
  public boolean isPlan() {
    return outcome == JobResult.Outcome.PLANNED;
  }
}
