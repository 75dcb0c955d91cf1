package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.RunsAlreadyException;

/** Somebody lets a run that FAILED or was STOPPED go on, with what it was asked with. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class RestartJob {

  @Inject ChangeRun change;
  @Inject LaunchRun launch;
  @Inject JobRunQuery query;

  /**
   * Lets it go on, on this server.
   *
   * @param actor an operator or administrator
   * @param run its id
   * @throws RunsAlreadyException where another run of the job goes on
   * @throws DlseiException CHANGED_MEANWHILE where it is not FAILED or STOPPED, or just about to be
   */
  public void handle(Actor actor, long run) {
    Operators.demand(actor);
    JobRunLine line =
        query
            .find(run)
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such run: " + run));
    if (goOn(actor, line)) {
      launch.restart(run);
    } else {
      launch.start(run);
    }
  }

  private boolean goOn(Actor actor, JobRunLine line) {
    try {
      return change.goOn(actor, line.id());
    } catch (DlseiException e) {
      if (e.code() == ErrorCode.ALREADY_TAKEN) {
        throw query.running(line.job()).<DlseiException>map(RunsAlreadyException::new).orElse(e);
      }
      throw e;
    }
  }
}
