package pk.gov.hec.dlsei.domain.job;

import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/** A job is not started, since it runs. */
public class RunsAlreadyException extends DlseiException {

  private static final long serialVersionUID = 1L;

  private final transient JobRunLine run;

  /**
   * It runs.
   *
   * @param run the run that goes on
   */
  public RunsAlreadyException(JobRunLine run) {
    super(
        ErrorCode.RUNS_ALREADY,
        run.job().file()
            + " runs already, started by "
            + run.startedBy().map(account -> "account " + account).orElse("its schedule")
            + " at "
            + run.startedAt());
    this.run = run;
  }

  /** The run that goes on: who started it, and when. */
  public JobRunLine run() {
    return run;
  }
}
