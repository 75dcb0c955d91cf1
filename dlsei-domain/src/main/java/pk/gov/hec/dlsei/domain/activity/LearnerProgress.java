package pk.gov.hec.dlsei.domain.activity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.learning.CourseProgress.Course;

/**
 * What a learner has done at the learning platform, by its latest data. Days are those of
 * Asia/Karachi.
 *
 * @param asOf up to when the data reach that last told of the learner
 * @param reach up to when the data of all readings reach; empty for none but snapshots
 * @param enrolledOn the earliest enrolment in anything
 * @param lastActiveOn the latest activity
 * @param completed how many courses, each once (reading R22)
 * @param courses with specialisations and certificates, the latest activity first
 */
public record LearnerProgress(
    Instant asOf,
    Optional<Instant> reach,
    Optional<LocalDate> enrolledOn,
    Optional<LocalDate> lastActiveOn,
    int completed,
    List<Taken> courses) {

  /**
   * A course, or a specialisation, that was taken.
   *
   * @param course what it is
   * @param completed whether it was
   * @param percent 0 to 100
   * @param grade 0 to 1
   * @param enrolledAt as far as the platform tells
   * @param lastActiveAt as far as the platform tells
   * @param completedAt as far as the platform tells
   * @param certificate where it can be looked at
   */
  public record Taken(
      Course course,
      boolean completed,
      int percent,
      Optional<BigDecimal> grade,
      Optional<Instant> enrolledAt,
      Optional<Instant> lastActiveAt,
      Optional<Instant> completedAt,
      Optional<String> certificate) {

    /** Whether the certificate has an address that a page may lead to. */
    public boolean isLinked() {
      return certificate.filter(address -> address.startsWith("https://")).isPresent();
    }

    @Override
    public String toString() {
      return "progress in " + course;
    }
  }

  /** Up to when it is known: who is told of no more has done nothing since. */
  public Instant upTo() {
    return reach.filter(asOf::isBefore).orElse(asOf);
  }

  @Override
  public String toString() {
    return "progress in " + courses.size() + " courses";
  }
}
