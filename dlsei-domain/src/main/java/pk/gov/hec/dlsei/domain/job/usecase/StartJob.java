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
import pk.gov.hec.dlsei.domain.job.JobRun;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.JobRuns;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.ParametersRefusedException;
import pk.gov.hec.dlsei.domain.job.RunsAlreadyException;

/** Somebody starts a job now; schedules start theirs by {@link StartDueJobs}. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class StartJob {

  @Inject BeginRun begin;
  @Inject LaunchRun launch;
  @Inject JobRuns runs;
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
    long run = begin(actor, job, parameters);
    launch.start(run);
    return run;
  }

  /**
   * Writes down that it runs from now on, in the caller's transaction, so that the caller's own
   * entry about it is there or not with it. {@link #launch} follows after the commit; should the
   * server die before, another one launches it.
   *
   * @param actor an operator or administrator
   * @param job not null
   * @param parameters as for {@link #handle}
   * @return the id of the run
   * @throws DlseiException as {@link #handle} but for JOB_NOT_STARTED
   */
  @Transactional(TxType.REQUIRED)
  public long begin(Actor actor, JobName job, Map<String, String> parameters) {
    Operators.demand(actor);
    return begin.handle(job, parameters, actor.accountId()).orElseThrow(() -> runsAlready(job));
  }

  /**
   * Has this server do what was begun.
   *
   * @param actor an operator or administrator
   * @param run as {@link #begin} answered it
   * @throws DlseiException JOB_NOT_STARTED where the server cannot; CHANGED_MEANWHILE where it was
   *     launched before
   */
  public void launch(Actor actor, long run) {
    Operators.demand(actor);
    JobRun begun =
        runs.find(run)
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such run: " + run));
    if (begun.state() != JobState.RUNNING || begun.execution().isPresent()) {
      throw new DlseiException(ErrorCode.CHANGED_MEANWHILE, "Run " + run + " was launched before");
    }
    launch.start(run);
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
