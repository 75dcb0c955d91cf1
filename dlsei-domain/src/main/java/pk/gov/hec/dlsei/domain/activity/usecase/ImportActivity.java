package pk.gov.hec.dlsei.domain.activity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import pk.gov.hec.dlsei.api.learning.CourseProgress;
import pk.gov.hec.dlsei.api.learning.ProgressPage;
import pk.gov.hec.dlsei.api.learning.ReadsExports;
import pk.gov.hec.dlsei.api.learning.ReadsProgress;
import pk.gov.hec.dlsei.api.learning.ReportsProgress;
import pk.gov.hec.dlsei.domain.activity.ActivityFiles;
import pk.gov.hec.dlsei.domain.activity.ActivitySource;
import pk.gov.hec.dlsei.domain.activity.ActivitySources;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.learning.LearningCall;
import pk.gov.hec.dlsei.domain.learning.LearningPlatforms;
import pk.gov.hec.dlsei.domain.sheet.Sheet;
import pk.gov.hec.dlsei.domain.sheet.SheetLimits;
import pk.gov.hec.dlsei.domain.sheet.SheetReader;

/**
 * Reads what the learning platform knows of learners: exports that were uploaded, and its
 * interface. No transaction is open while a plug-in works, and no more than some rows lie in
 * memory.
 */
@ApplicationScoped
public class ImportActivity {

  /** The most rows in one file. */
  private static final int MOST_ROWS = 1_000_000;

  /** The largest workbook; a larger table is exported as CSV. */
  private static final int LARGEST_WORKBOOK = 24 * 1024 * 1024;

  private static final int LARGEST_UNPACKED = 1024 * 1024 * 1024;
  private static final int SLICE = 5_000;

  /** The platform's data may lag by a day, and the clocks differ. */
  private static final Duration LAG = Duration.ofHours(48);

  @Inject ActivitySources sources;
  @Inject ActivityFiles files;
  @Inject KeepReading keep;
  @Inject FinishReading finish;
  @Inject LearningPlatforms platforms;
  @Inject LearningCall door;

  /** The exports that wait, also those whose reading was cut off; the oldest first. */
  public List<Long> exports() {
    return sources.toRead();
  }

  /**
   * Reads an export from its beginning.
   *
   * @param id one of {@link #exports}
   * @param mode whether it is kept
   * @param stopped whether to leave off, asked now and then; it is read anew by whoever comes next
   * @return what came of it
   * @throws CancellationException where it was left off
   */
  public ImportOutcome export(long id, ImportMode mode, BooleanSupplier stopped) {
    ActivitySource source = sources.find(id).orElseThrow();
    keep.begin(id);
    Rows rows = new Rows(id, stopped);
    KeptFile file = new KeptFile(files, id, source.bytes().orElseThrow());
    Optional<Sheet.Fault> fault = reader().read(file, SLICE, rows::read);
    if (fault.isEmpty()) {
      return rows.finish(mode);
    }
    if (mode == ImportMode.TRY) {
      keep.onlyTried(id);
    } else {
      keep.refuse(id, fault.get());
    }
    return new ImportOutcome(id, rows.count, Optional.empty(), fault);
  }

  private SheetReader reader() {
    ReadsExports platform = platforms.as(ReadsExports.class);
    return SheetReader.of(platform.columns(), platform::isExport, "Email, Course ID", MOST_ROWS)
        .within(
            new SheetLimits(MOST_ROWS, UploadExport.LARGEST, LARGEST_WORKBOOK, LARGEST_UNPACKED));
  }

  /**
   * Walks through the platform's interface: what has happened since the last walk.
   *
   * @param mode whether it is kept
   * @param stopped whether to leave off, asked now and then
   * @return what came of it
   * @throws CancellationException where it was left off; the next walk begins anew
   * @throws DlseiException where the platform cannot be asked; the same
   */
  public ImportOutcome walk(ImportMode mode, BooleanSupplier stopped) {
    ReportsProgress platform = platforms.as(ReportsProgress.class);
    String programme = platforms.programme();
    Optional<Instant> after = sources.lastWalk().map(at -> at.minus(LAG));
    Rows rows = new Rows(keep.beginWalk(), stopped);
    Optional<String> from = Optional.of("");
    while (from.isPresent()) {
      String start = from.get();
      ProgressPage page = door.ask(() -> platform.progress(programme, after, start));
      rows.add(page.rows().stream().map(Optional::of).toList());
      if (page.next().filter(start::equals).isPresent()) {
        throw new DlseiException(ErrorCode.PLUGIN_BROKEN, "The platform's pages go in a circle");
      }
      from = page.next();
    }
    return rows.finish(mode);
  }

  /** The rows of one reading on their way. */
  private final class Rows {

    private final long source;
    private final BooleanSupplier stopped;
    private int count;

    Rows(long source, BooleanSupplier stopped) {
      this.source = source;
      this.stopped = stopped;
    }

    void read(List<Sheet.Line> lines) {
      List<Map<String, String>> cells = new ArrayList<>(lines.size());
      lines.forEach(line -> cells.add(line.cells()));
      ReadsProgress platform = platforms.as(ReadsProgress.class);
      add(door.askLong(() -> platform.progress(cells)));
    }

    void add(List<Optional<CourseProgress>> rows) {
      if (stopped.getAsBoolean()) {
        throw new CancellationException("Reading " + source + " is left off");
      }
      keep.add(source, count, rows);
      count += rows.size();
    }

    ImportOutcome finish(ImportMode mode) {
      return new ImportOutcome(
          source, count, Optional.of(finish.handle(source, mode)), Optional.empty());
    }
  }
}
