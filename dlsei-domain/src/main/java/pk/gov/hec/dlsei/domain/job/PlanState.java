package pk.gov.hec.dlsei.domain.job;

import java.time.LocalDate;
import pk.gov.hec.dlsei.domain.time.Karachi;

/** Whether what a run planned can be carried out as it stands (decision 30). */
public enum PlanState {
  /** It is no dry run, has not completed, or is one of a job that carries out no plans. */
  NONE,
  /** It planned nothing. */
  EMPTY,
  /** The server's records of it were deleted: it is over. */
  FORGOTTEN,
  /** It is, or was, carried out. */
  CARRIED_OUT,
  /** Its day is over: what it rests on is of yesterday. */
  STALE,
  /** It can be carried out. */
  OPEN;

  /**
   * How the plan of a run stands.
   *
   * @param run perhaps none that planned
   * @param planned with how many cases it would do something
   * @param carriedOut whether another run does it, or did
   * @param today the business day
   * @return never null
   */
  public static PlanState of(JobRunLine run, int planned, boolean carriedOut, LocalDate today) {
    if (!run.isDryRun() || run.state() != JobState.COMPLETED || !run.job().carriesOutPlans()) {
      return NONE;
    }
    if (planned == 0) {
      return EMPTY;
    }
    if (carriedOut) {
      return CARRIED_OUT;
    }
    if (run.forgottenAt().isPresent()) {
      return FORGOTTEN;
    }
    return Karachi.dayOf(run.businessAt()).equals(today) ? OPEN : STALE;
  }
}
