package pk.gov.hec.dlsei.system.inside;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.hec.dlsei.batch.job.CurrentRun;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;

/** Leaves out 5. */
@Named
@Dependent
public class CountingProcessor implements ItemProcessor {

  @Inject CurrentRun run;

  @Override
  public Object processItem(Object item) {
    Outcome outcome = run.isDryRun() ? Outcome.PLANNED : Outcome.DONE;
    return item.equals(5)
        ? null
        : JobResult.of("number:" + item, outcome, List.of("test/1"), "by " + run.asOf());
  }
}
