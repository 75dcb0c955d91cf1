package pk.gov.hec.dlsei.batch.night;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.hec.dlsei.domain.application.usecase.DeleteDocuments;

/** Deletes documents whose time is over, some at a time; its exit status is how many. */
@Named
@Dependent
public class DeleteDocumentsBatchlet extends AbstractBatchlet {

  private volatile boolean stopped;

  @Inject DeleteDocuments delete;

  @Override
  public String process() {
    int all = 0;
    for (int some = 1; some > 0 && !stopped; ) {
      some = delete.handle();
      all += some;
    }
    return Integer.toString(all);
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
