package pk.gov.hec.dlsei.batch.job;

import jakarta.batch.api.chunk.listener.AbstractChunkListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Keeps what makes a chunk fail, for {@link StepErrorListener}; a listener of each such step. */
@Named
@Dependent
public class ChunkErrorListener extends AbstractChunkListener {

  @Inject CurrentRun run;
  @Inject ChunkErrors errors;

  @Override
  public void onError(Exception thrown) {
    errors.keep(run.id(), thrown);
  }
}
