package pk.gov.hec.dlsei.batch.revocation;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.hec.dlsei.batch.job.CurrentRun;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.job.Part;
import pk.gov.hec.dlsei.domain.revocation.usecase.CohortsThatRevoke;
import pk.gov.hec.dlsei.domain.revocation.usecase.FollowStandingOrders;
import pk.gov.hec.dlsei.domain.revocation.usecase.FollowStandingOrders.Done;
import pk.gov.hec.dlsei.domain.revocation.usecase.FollowStandingOrders.Errand;

/**
 * Confirms what HEC's standing orders let the job carry out, or says what it would confirm; its
 * exit status is how many it confirmed.
 */
@Named
@Dependent
public class StandingOrdersBatchlet extends AbstractBatchlet {

  private volatile boolean stopped;

  @Inject CohortsThatRevoke cohorts;
  @Inject FollowStandingOrders orders;
  @Inject CurrentRun run;

  @Override
  public String process() {
    Errand errand = new Errand(run.id(), new Part(0, 1, run.cases()), run.mandate());
    int all = cohorts.all().stream().mapToInt(rules -> confirm(errand, rules)).sum();
    return Integer.toString(all);
  }

  private int confirm(Errand errand, CohortRules rules) {
    int all = 0;
    Done some = orders.handle(errand, rules, 0);
    while (some.last() > 0 && !stopped) {
      all += some.confirmed();
      some = orders.handle(errand, rules, some.last());
    }
    return all + some.confirmed();
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
