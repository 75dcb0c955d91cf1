package pk.gov.hec.dlsei.batch.seat;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.hec.dlsei.batch.job.CurrentRun;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.licence.usecase.OfferSeats;

/** Offers the seats of one pool after the other; its exit status is how many seats. */
@Named
@Dependent
public class SeatOfferBatchlet extends AbstractBatchlet {

  private volatile boolean stopped;

  @Inject CurrentRun run;
  @Inject OfferSeats offer;

  @Override
  public String process() {
    int all = 0;
    for (String pool : offer.pools(run.asOf())) {
      all += run.isDryRun() ? offer.handle(run.id(), pool, Outcome.PLANNED) : give(pool);
    }
    return Integer.toString(all);
  }

  /** Some in a transaction, so that nobody who approves waits for the pool's row for long. */
  private int give(String pool) {
    int all = 0;
    int some = 1;
    while (some > 0 && !stopped) {
      some = offer.handle(run.id(), pool, Outcome.DONE);
      all += some;
    }
    return all;
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
