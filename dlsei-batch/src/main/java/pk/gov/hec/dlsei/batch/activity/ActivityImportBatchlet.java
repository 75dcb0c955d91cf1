package pk.gov.hec.dlsei.batch.activity;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import pk.gov.hec.dlsei.batch.job.CurrentRun;
import pk.gov.hec.dlsei.domain.activity.usecase.ImportActivity;
import pk.gov.hec.dlsei.domain.activity.usecase.ImportMode;
import pk.gov.hec.dlsei.domain.activity.usecase.RecordImport;
import pk.gov.hec.dlsei.domain.activity.usecase.StartImport;

/**
 * Reads each export that waits, those that come meanwhile too, then the interface where it is asked
 * to; its exit status is how many readings there were. After a crash it reads anew what was cut
 * off, and nothing is there twice.
 */
@Named
@Dependent
public class ActivityImportBatchlet extends AbstractBatchlet {

  private volatile boolean stopped;
  private final Set<Long> read = new HashSet<>();

  @Inject CurrentRun run;
  @Inject ImportActivity activity;
  @Inject RecordImport record;

  @Override
  public String process() {
    String from = run.text(StartImport.FROM).orElseThrow();
    ImportMode mode = run.isDryRun() ? ImportMode.TRY : ImportMode.KEEP;
    int readings = 0;
    try {
      for (Optional<Long> next = next(); next.isPresent() && !stopped; next = next()) {
        record.handle(run.id(), activity.export(next.get(), mode, () -> stopped), mode);
        readings++;
      }
      if (from.equals(StartImport.INTERFACE) && !stopped) {
        record.handle(run.id(), activity.walk(mode, () -> stopped), mode);
        readings++;
      }
    } catch (CancellationException e) {
      return Integer.toString(readings); // what was left off is read anew by the next run
    }
    return Integer.toString(readings);
  }

  private Optional<Long> next() {
    return activity.exports().stream().filter(read::add).findFirst();
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
