package pk.gov.hec.dlsei.batch.revocation;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.inject.Inject;
import java.util.List;
import pk.gov.hec.dlsei.batch.job.CurrentRun;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.job.JobParameter;
import pk.gov.hec.dlsei.domain.job.Part;
import pk.gov.hec.dlsei.domain.revocation.usecase.BrakeRevocations;
import pk.gov.hec.dlsei.domain.revocation.usecase.CohortsThatRevoke;

/**
 * The first step of a run that concerns licences: it fails where they are too many, unless somebody
 * has given a reason to let them pass. A dry run changes nothing, and is let pass.
 */
abstract class BrakeBatchlet extends AbstractBatchlet {

  private volatile boolean stopped;

  @Inject CohortsThatRevoke cohorts;
  @Inject BrakeRevocations brake;
  @Inject CurrentRun run;

  /** How much of a cohort the run concerns. */
  protected abstract BrakeRevocations.Share share(CohortRules rules);

  /** The cases with which the run has to do. */
  protected Part part() {
    return new Part(0, 1, run.cases());
  }

  /** Whether somebody wants the run to stop. */
  protected boolean isStopped() {
    return stopped;
  }

  @Override
  public String process() {
    if (run.isDryRun() || run.text(JobParameter.PASS_BRAKE).isPresent()) {
      return "PASSED";
    }
    List<BrakeRevocations.Share> shares = cohorts.all().stream().map(this::share).toList();
    if (!stopped) {
      brake.demandFew(run.id(), shares);
    }
    return "PASSED";
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
