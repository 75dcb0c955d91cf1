package pk.gov.hec.dlsei.system.inside;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import pk.gov.hec.dlsei.batch.job.CurrentRun;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResults;

/** Records what it gets; fails once after it has recorded 7, where a test wants it to. */
@Named
@Dependent
public class CountingWriter extends AbstractItemWriter {

  static final AtomicBoolean FAILS = new AtomicBoolean();

  /** What is to happen, once, before the last chunk is written; gets the run's id. */
  static final AtomicReference<LongConsumer> BEFORE_LAST = new AtomicReference<>();

  @Inject CurrentRun run;
  @Inject JobResults results;

  @Override
  public void writeItems(List<Object> items) {
    List<JobResult> chunk = items.stream().map(JobResult.class::cast).toList();
    if (has(chunk, "number:10")) {
      Optional.ofNullable(BEFORE_LAST.getAndSet(null)).ifPresent(what -> what.accept(run.id()));
    }
    results.record(run.id(), chunk);
    if (has(chunk, "number:7") && FAILS.compareAndSet(true, false)) {
      throw new IllegalStateException("a@example.org is not to be told of");
    }
  }

  private static boolean has(List<JobResult> chunk, String subject) {
    return chunk.stream().anyMatch(one -> one.subject().equals(subject));
  }
}
