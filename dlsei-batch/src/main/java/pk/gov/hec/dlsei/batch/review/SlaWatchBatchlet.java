package pk.gov.hec.dlsei.batch.review;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.hec.dlsei.batch.job.CurrentRun;
import pk.gov.hec.dlsei.domain.review.usecase.WatchDeadlines;

/** Reminds, and tells HEC; its exit status is of how many applications. */
@Named
@Dependent
public class SlaWatchBatchlet extends AbstractBatchlet {

  @Inject WatchDeadlines watch;
  @Inject CurrentRun run;

  @Override
  public String process() {
    return Integer.toString(watch.handle(run.id()));
  }
}
