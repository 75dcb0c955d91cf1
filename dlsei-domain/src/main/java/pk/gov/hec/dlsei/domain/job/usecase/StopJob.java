package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.OptionalLong;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.job.JobExecutions;
import pk.gov.hec.dlsei.domain.job.LiveRuns;

/**
 * Somebody stops a run: at once where this server does it, else with the next tick of the server
 * that does. What it has done stays; it can go on from there.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class StopJob {

  @Inject ChangeRun change;
  @Inject JobExecutions executions;
  @Inject LiveRuns live;

  /**
   * Asks it to stop; the run is STOPPED when the job has done so.
   *
   * @param actor an operator or administrator
   * @param run its id
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException CHANGED_MEANWHILE where it runs no more
   */
  public void handle(Actor actor, long run) {
    Operators.demand(actor);
    OptionalLong execution = change.askToStop(actor, run);
    if (live.has(run) && execution.isPresent()) {
      executions.stop(execution.getAsLong());
    }
  }
}
