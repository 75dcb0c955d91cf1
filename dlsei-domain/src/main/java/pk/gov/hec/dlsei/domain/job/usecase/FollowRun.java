package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.RunsAlreadyException;

/**
 * Somebody has exactly that carried out which a dry run planned, or has that done again which
 * failed: by a new run of the same job, with the same parameters, for these cases alone (decision
 * 30).
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class FollowRun {

  @Inject BeginHeldRun begin;
  @Inject LaunchRun launch;
  @Inject JobRunQuery query;

  /**
   * Has a plan carried out, on this server.
   *
   * @param actor an operator or administrator
   * @param run the dry run's id
   * @param reason not blank
   * @return the id of the new run
   * @throws RunsAlreadyException where the job runs
   * @throws DlseiException CHANGED_MEANWHILE where the plan cannot be carried out, or not any more
   */
  public long carryOut(Actor actor, long run, String reason) {
    Operators.demand(actor);
    return launched(begin.plan(actor, run, reason.strip()), run);
  }

  /**
   * Has that done again which failed, on this server.
   *
   * @param actor an operator or administrator
   * @param run the id of the one that could not do it
   * @param reason not blank
   * @return the id of the new run
   * @throws RunsAlreadyException where the job runs
   * @throws DlseiException CHANGED_MEANWHILE where nothing is to be repeated
   */
  public long repeat(Actor actor, long run, String reason) {
    Operators.demand(actor);
    return launched(begin.failed(actor, run, reason.strip()), run);
  }

  private long launched(Optional<Long> begun, long of) {
    long run = begun.orElseThrow(() -> runsAlready(of));
    launch.start(run);
    return run;
  }

  private DlseiException runsAlready(long of) {
    return query
        .find(of)
        .map(JobRunLine::job)
        .flatMap(query::running)
        .<DlseiException>map(RunsAlreadyException::new)
        .orElseGet(
            () ->
                new DlseiException(
                    ErrorCode.CHANGED_MEANWHILE, "The job ended just now; start it again"));
  }
}
