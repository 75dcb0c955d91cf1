package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.ParametersRefusedException;
import pk.gov.hec.dlsei.domain.job.RunsAlreadyException;

/** Somebody starts a job now; schedules start theirs by {@link StartDueJobs}. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class StartJob {

  @Inject BeginRun begin;
  @Inject LaunchRun launch;
  @Inject JobRunQuery query;

  /**
   * Starts it on this server.
   *
   * @param actor an operator or administrator
   * @param job not null
   * @param parameters by name; those that are left out or blank have their defaults
   * @return the id of the run
   * @throws ParametersRefusedException PARAMETERS_WRONG, with what is wrong with each
   * @throws RunsAlreadyException RUNS_ALREADY, with the run that goes on
   * @throws DlseiException NOT_ALLOWED for others; JOB_NOT_STARTED where the server cannot
   */
  public long handle(Actor actor, JobName job, Map<String, String> parameters) {
    Operators.demand(actor);
    long run = begin.handle(job, parameters, actor.accountId()).orElseThrow(() -> runsAlready(job));
    launch.start(run);
    return run;
  }

  private DlseiException runsAlready(JobName job) {
    return query
        .running(job)
        .<DlseiException>map(RunsAlreadyException::new)
        .orElseGet(
            () ->
                new DlseiException(
                    ErrorCode.CHANGED_MEANWHILE, job.file() + " ended just now; start it again"));
  }
}
