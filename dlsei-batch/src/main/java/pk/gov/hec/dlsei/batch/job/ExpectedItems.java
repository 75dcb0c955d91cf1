package pk.gov.hec.dlsei.batch.job;

import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import pk.gov.hec.dlsei.domain.job.JobShares;

/** By which a reader says how much it has before it, so that people see how far it is. */
@Dependent
public class ExpectedItems {

  @Inject CurrentRun run;
  @Inject StepContext step;
  @Inject JobShares shares;

  /**
   * Says it, when the reader is opened for the first time.
   *
   * @param part that it reads, from 0
   * @param items how many there are
   */
  public void tell(int part, long items) {
    shares.expect(run.id(), step.getStepName(), part, items);
  }
}
