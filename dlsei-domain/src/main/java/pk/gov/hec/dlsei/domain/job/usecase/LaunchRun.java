package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.ToLongFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobEnd;
import pk.gov.hec.dlsei.domain.job.JobExecutions;
import pk.gov.hec.dlsei.domain.job.JobRun;
import pk.gov.hec.dlsei.domain.job.JobRuns;
import pk.gov.hec.dlsei.domain.job.LiveRuns;

/**
 * Has this server do a run that is written down, never in a transaction: the job's own would wait
 * for it. One that it cannot do has FAILED.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class LaunchRun {

  private static final Logger LOG = Logger.getLogger(LaunchRun.class.getName());

  @Inject JobRuns runs;
  @Inject JobExecutions executions;
  @Inject LiveRuns live;
  @Inject KeepRuns keep;

  /** For the first time. */
  public void start(long run) {
    launch(run, executions::start);
  }

  /** Where it broke off. */
  public void restart(long run) {
    launch(run, executions::restart);
  }

  private void launch(long id, ToLongFunction<JobRun> how) {
    JobRun run = runs.find(id).orElseThrow();
    try {
      keep.began(id, how.applyAsLong(run));
      live.add(id);
    } catch (BatchRuntimeException e) {
      LOG.log(Level.WARNING, "Run " + id + " of " + run.job().file() + " cannot be launched", e);
      keep.ended(id, JobEnd.failed(JobExecutions.sentence(e)));
      throw new DlseiException(ErrorCode.JOB_NOT_STARTED, JobExecutions.sentence(e), e);
    }
  }
}
