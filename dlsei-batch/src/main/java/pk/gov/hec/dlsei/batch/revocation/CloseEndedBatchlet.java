package pk.gov.hec.dlsei.batch.revocation;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.hec.dlsei.batch.job.CurrentRun;
import pk.gov.hec.dlsei.domain.revocation.usecase.ReviewLicences;

/** Closes cases of licences that ended otherwise; its exit status is how many. */
@Named
@Dependent
public class CloseEndedBatchlet extends AbstractBatchlet {

  @Inject ReviewLicences review;
  @Inject CurrentRun run;

  @Override
  public String process() {
    return Integer.toString(run.isForAll() ? review.closeEnded() : 0);
  }
}
