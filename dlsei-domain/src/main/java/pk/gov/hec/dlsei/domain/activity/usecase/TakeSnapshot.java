package pk.gov.hec.dlsei.domain.activity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.learning.CourseProgress;
import pk.gov.hec.dlsei.api.learning.ExportedRow.Learner;
import pk.gov.hec.dlsei.api.learning.ReportsProgress;
import pk.gov.hec.dlsei.domain.learning.LearningCall;
import pk.gov.hec.dlsei.domain.learning.LearningPlatforms;
import pk.gov.hec.dlsei.domain.licence.Licence;
import pk.gov.hec.dlsei.domain.licence.LicenceRepository;

/**
 * Keeps what a learner has done before the learner is removed from the platform, which then forgets
 * it, and on which a refund depends.
 */
@ApplicationScoped
public class TakeSnapshot {

  @Inject LicenceRepository licences;
  @Inject LearningPlatforms platforms;
  @Inject LearningCall door;
  @Inject KeepReading keep;
  @Inject Clock clock;

  /**
   * Takes it, in a transaction of its own; none may be open.
   *
   * @param licenceId whose learner is removed
   * @throws RuntimeException whatever the platform or its plug-in throws; then nothing is kept, and
   *     nobody may be removed
   */
  public void handle(long licenceId) {
    Licence licence = licences.find(licenceId).orElseThrow();
    ReportsProgress platform = platforms.as(ReportsProgress.class);
    Instant asOf = clock.instant();
    List<CourseProgress> rows =
        door.askLong(() -> platform.progressOf(licence.learnerId(), platforms.programme()));
    keep.snapshot(asOf, rows.stream().map(row -> of(licence, row)).toList());
  }

  /** Whatever the platform calls the learner: it was asked for this one. */
  private static CourseProgress of(Licence licence, CourseProgress row) {
    return new CourseProgress(
        new Learner(Optional.of(licence.learnerId()), Optional.empty(), Optional.empty()),
        row.course(),
        row.enrolledAt(),
        row.lastActivityAt(),
        row.completedAt(),
        row.completed(),
        row.percent(),
        row.grade(),
        row.certificateUrl());
  }
}
