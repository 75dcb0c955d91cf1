package pk.gov.hec.dlsei.batch.invariant;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pk.gov.hec.dlsei.batch.job.CurrentRun;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.invariant.usecase.CheckInvariants;

/** Asks all invariants; the run fails where one is breached, and its results tell which rows. */
@Named
@Dependent
public class InvariantsBatchlet extends AbstractBatchlet {

  @Inject CheckInvariants check;
  @Inject CurrentRun run;

  @Override
  public String process() {
    int breached = check.handle(run.id(), run.cases());
    if (breached > 0) {
      throw new DlseiException(
          ErrorCode.INVARIANT_BREACHED,
          "Breached invariants: " + breached + "; the results of the run tell which rows");
    }
    return "0";
  }
}
