package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.job.JobExecutions;

/**
 * Somebody says that a run is over for good. Its line, its results and who did what stay whatever
 * is forgotten: they are the evidence of what it changed.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class EndRun {

  @Inject ChangeRun change;
  @Inject JobExecutions executions;

  /**
   * Says that a run that FAILED or was STOPPED does not go on.
   *
   * @param actor an operator or administrator
   * @param run its id
   * @param reason not blank
   * @throws DlseiException CHANGED_MEANWHILE where it is not FAILED or STOPPED
   */
  public void abandon(Actor actor, long run, String reason) {
    Operators.demand(actor);
    change.abandon(actor, run, reason.strip()).ifPresent(executions::abandon);
  }

  /**
   * Has the server's job store forget a run's executions, steps and checkpoints.
   *
   * @param actor an operator or administrator
   * @param run its id
   * @param reason not blank
   * @throws DlseiException CHANGED_MEANWHILE where it is not COMPLETED or ABANDONED, or forgotten
   *     already
   */
  public void forget(Actor actor, long run, String reason) {
    Operators.demand(actor);
    change.forget(actor, run, reason.strip());
  }
}
