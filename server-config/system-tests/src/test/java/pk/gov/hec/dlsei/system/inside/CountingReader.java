package pk.gov.hec.dlsei.system.inside;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pk.gov.hec.dlsei.batch.job.ExpectedItems;

/** Reads 1 to 10; its checkpoint is the last one. */
@Named
@Dependent
public class CountingReader extends AbstractItemReader {

  @Inject ExpectedItems expected;

  @Inject
  @BatchProperty(name = "part")
  String part;

  private int last;

  @Override
  public void open(Serializable checkpoint) {
    last = checkpoint == null ? 0 : (Integer) checkpoint;
    if (checkpoint == null) {
      expected.tell(Integer.parseInt(part), 10);
    }
  }

  @Override
  public Object readItem() {
    return last == 10 ? null : Integer.valueOf(++last);
  }

  @Override
  public Serializable checkpointInfo() {
    return last;
  }
}
