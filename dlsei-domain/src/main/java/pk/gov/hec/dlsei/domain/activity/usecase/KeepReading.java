package pk.gov.hec.dlsei.domain.activity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.learning.CourseProgress;
import pk.gov.hec.dlsei.domain.activity.ActivityCounts;
import pk.gov.hec.dlsei.domain.activity.ActivityFiles;
import pk.gov.hec.dlsei.domain.activity.ActivityKind;
import pk.gov.hec.dlsei.domain.activity.ActivitySource;
import pk.gov.hec.dlsei.domain.activity.ActivitySources;
import pk.gov.hec.dlsei.domain.activity.ProgressStage;
import pk.gov.hec.dlsei.domain.sheet.Sheet;

/** The transactions of a reading. */
@ApplicationScoped
@Transactional
class KeepReading {

  @Inject ActivitySources sources;
  @Inject ActivityFiles files;
  @Inject ProgressStage stage;
  @Inject Clock clock;

  /** What was read of it before a server died is read anew. */
  void begin(long id) {
    find(id).begin();
    stage.clear(id);
  }

  /** A walk through the interface, or the one that was cut off, from its beginning. */
  long beginWalk() {
    Optional<ActivitySource> open = sources.openWalk();
    if (open.isPresent()) {
      ActivitySource source = find(open.get().id());
      source.askAgain(clock.instant());
      stage.clear(source.id());
      return source.id();
    }
    ActivitySource source = ActivitySource.asked(ActivityKind.INTERFACE, clock.instant());
    sources.add(source);
    return source.id();
  }

  /** Takes some rows in; those without progress count as read. */
  void add(long id, int before, List<Optional<CourseProgress>> rows) {
    find(id).progress(before, rows.size());
    stage.add(id, before + 1, rows.stream().flatMap(Optional::stream).toList());
  }

  /** Keeps what all rows tell, all at once. */
  ActivityCounts finish(long id) {
    ActivitySource source = find(id);
    ActivityCounts counts = stage.merge(source, clock.instant());
    source.finish(counts);
    files.drop(id);
    return counts;
  }

  /** What one learner has done, all in one. */
  void snapshot(Instant asOf, List<CourseProgress> rows) {
    ActivitySource source = ActivitySource.asked(ActivityKind.SNAPSHOT, asOf);
    sources.add(source);
    source.progress(0, rows.size());
    stage.add(source.id(), 1, rows);
    source.finish(stage.merge(source, clock.instant()));
  }

  void onlyTried(long id) {
    stage.clear(id);
    find(id).onlyTried();
  }

  void refuse(long id, Sheet.Fault fault) {
    stage.clear(id);
    files.drop(id);
    find(id).refuse(fault);
  }

  private ActivitySource find(long id) {
    return sources.findLocked(id).orElseThrow();
  }
}
