package pk.gov.hec.dlsei.system.inside;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import pk.gov.hec.dlsei.batch.job.CurrentRun;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResults;

/** Records what it gets; fails once after it has recorded 7, where a test wants it to. */
@Named
@Dependent
public class CountingWriter extends AbstractItemWriter {

  static final AtomicBoolean FAILS = new AtomicBoolean();

  @Inject CurrentRun run;
  @Inject JobResults results;

  @Override
  public void writeItems(List<Object> items) {
    List<JobResult> chunk = items.stream().map(JobResult.class::cast).toList();
    results.record(run.id(), chunk);
    if (chunk.stream().anyMatch(one -> one.subject().equals("number:7"))
        && FAILS.compareAndSet(true, false)) {
      throw new IllegalStateException("a@example.org is not to be told of");
    }
  }
}
