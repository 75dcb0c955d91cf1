package pk.gov.hec.dlsei.batch.rollover;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.hec.dlsei.batch.job.CurrentRun;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.rollover.LeftOver;
import pk.gov.hec.dlsei.domain.rollover.usecase.CarryOver;

/** Has the applications of a chunk carried over. */
@Named
@Dependent
public class CarryOverWriter extends AbstractItemWriter {

  @Inject CurrentRun run;
  @Inject CarryOver carryOver;
  @Inject JobResults results;

  @Override
  public void writeItems(List<Object> items) {
    List<LeftOver> some = items.stream().map(LeftOver.class::cast).toList();
    results.record(run.id(), carryOver.handle(some, run.asOf(), run.mandate()));
  }
}
