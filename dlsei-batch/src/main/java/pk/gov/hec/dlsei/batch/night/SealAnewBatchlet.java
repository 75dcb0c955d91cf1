package pk.gov.hec.dlsei.batch.night;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.hec.dlsei.domain.crypto.SealedColumn;
import pk.gov.hec.dlsei.domain.crypto.usecase.SealAnew;

/** Seals with the current key what an older one sealed; its exit status is how many values. */
@Named
@Dependent
public class SealAnewBatchlet extends AbstractBatchlet {

  private volatile boolean stopped;

  @Inject SealAnew sealAnew;

  @Override
  public String process() {
    int all = 0;
    for (SealedColumn column : SealedColumn.values()) {
      for (int some = 1; some > 0 && !stopped; ) {
        some = sealAnew.handle(column);
        all += some;
      }
    }
    return Integer.toString(all);
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
