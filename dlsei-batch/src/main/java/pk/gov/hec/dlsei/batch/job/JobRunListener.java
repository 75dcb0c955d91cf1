package pk.gov.hec.dlsei.batch.job;

import jakarta.batch.api.listener.JobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.hec.dlsei.domain.job.JobExecutions;
import pk.gov.hec.dlsei.domain.job.usecase.KeepRuns;

/** Tells of the run's beginning and end; a listener of each job. */
@Named
@Dependent
public class JobRunListener implements JobListener {

  @Inject CurrentRun run;
  @Inject KeepRuns keep;
  @Inject JobExecutions executions;

  @Override
  public void beforeJob() {
    keep.began(run.id(), run.execution());
  }

  @Override
  public void afterJob() {
    keep.ended(run.id(), run.execution(), executions.end(run.execution()));
  }
}
