package pk.gov.hec.dlsei.system.inside;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.io.Serializable;

/** Reads 1 to 10; its checkpoint is the last one. */
@Named
@Dependent
public class CountingReader extends AbstractItemReader {

  private int last;

  @Override
  public void open(Serializable checkpoint) {
    last = checkpoint == null ? 0 : (Integer) checkpoint;
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
