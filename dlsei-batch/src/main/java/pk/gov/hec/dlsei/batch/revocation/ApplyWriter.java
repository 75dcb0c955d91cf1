package pk.gov.hec.dlsei.batch.revocation;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.hec.dlsei.batch.job.CurrentRun;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.revocation.usecase.ApplyRevocations;

/** Has the licences of a chunk taken back. */
@Named
@Dependent
public class ApplyWriter extends AbstractItemWriter {

  @Inject ApplyRevocations apply;
  @Inject JobResults results;
  @Inject CurrentRun run;

  @Override
  public void writeItems(List<Object> items) {
    List<Long> ids = items.stream().map(Long.class::cast).toList();
    results.record(run.id(), apply.handle(ids, run.asOf(), run.mandate()));
  }
}
