package pk.gov.hec.dlsei.batch.revocation;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.hec.dlsei.batch.job.CurrentRun;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.revocation.usecase.CohortsThatRevoke;
import pk.gov.hec.dlsei.domain.revocation.usecase.FollowStandingOrders;

/** Confirms what HEC's standing orders let the job carry out; its exit status is how many. */
@Named
@Dependent
public class StandingOrdersBatchlet extends AbstractBatchlet {

  private volatile boolean stopped;

  @Inject CohortsThatRevoke cohorts;
  @Inject FollowStandingOrders orders;
  @Inject CurrentRun run;

  @Override
  public String process() {
    return Integer.toString(
        run.isForAll() ? cohorts.all().stream().mapToInt(this::confirm).sum() : 0);
  }

  private int confirm(CohortRules rules) {
    int all = 0;
    for (int some = 1; some > 0 && !stopped; ) {
      some = orders.handle(run.id(), rules);
      all += some;
    }
    return all;
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
