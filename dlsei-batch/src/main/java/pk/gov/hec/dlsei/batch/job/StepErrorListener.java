package pk.gov.hec.dlsei.batch.job;

import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.job.usecase.KeepRuns;

/** Tells what made a step fail; a listener of each step. */
@Named
@Dependent
public class StepErrorListener extends AbstractStepListener {

  @Inject StepContext step;
  @Inject CurrentRun run;
  @Inject KeepRuns keep;
  @Inject ChunkErrors chunks;

  /** A step whose parts failed has no exception of its own. */
  @Override
  public void afterStep() {
    chunks
        .take(run.id())
        .or(() -> Optional.ofNullable(step.getException()))
        .ifPresent(
            thrown ->
                keep.failing(run.id(), sentence(step.getStepName(), thrown), Trace.of(thrown)));
  }

  /** Ours holds nothing about people; what others say may, and stays in the log. */
  static String sentence(String step, Exception thrown) {
    Throwable last = thrown;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof DlseiException ours) {
        return ours.getMessage().lines().findFirst().orElse("");
      }
      last = cause;
    }
    return "The step "
        + step
        + " failed with "
        + last.getClass().getSimpleName()
        + "; the server's log tells why.";
  }
}
