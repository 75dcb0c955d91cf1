package pk.gov.hec.dlsei.batch.reconciliation;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.CancellationException;
import pk.gov.hec.dlsei.batch.job.CurrentRun;
import pk.gov.hec.dlsei.domain.reconciliation.usecase.CompareBooks;
import pk.gov.hec.dlsei.domain.reconciliation.usecase.CompareBooks.Mode;
import pk.gov.hec.dlsei.domain.reconciliation.usecase.CompareBooks.ShortList;

/**
 * Compares the two books; its exit status is how many differences there are. After a crash it walks
 * through the platform's list anew.
 */
@Named
@Dependent
public class CourseraReconcileBatchlet extends AbstractBatchlet {

  private volatile boolean stopped;

  @Inject CurrentRun run;
  @Inject CompareBooks compare;

  @Override
  public String process() {
    Mode mode = run.isDryRun() ? Mode.TRY : Mode.KEEP;
    ShortList list = run.isYes("believeShortList") ? ShortList.BELIEVE : ShortList.REFUSE;
    try {
      return Integer.toString(compare.handle(run.id(), mode, list, () -> stopped));
    } catch (CancellationException e) {
      return "0"; // nothing of a walk that is left off is kept
    }
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
