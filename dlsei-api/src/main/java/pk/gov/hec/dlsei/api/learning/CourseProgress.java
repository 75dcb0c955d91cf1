package pk.gov.hec.dlsei.api.learning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How far one learner is in one course. Who takes a specialisation has a line of it, and one of
 * each of its courses. Created by PLUGIN. Prints no personal data.
 *
 * @param learner who learns, never null
 * @param course what is learnt, never null
 * @param enrolledAt when the learner took it up, as far as the platform says; never null
 * @param lastActivityAt when the learner was last active in it, never null
 * @param completedAt when the learner completed it; may be empty though {@code completed}; never
 *     null
 * @param completed whether the platform says that it is completed
 * @param percent of the course that is done, rounded down, 0 to 100; may be below 100 though {@code
 *     completed}
 * @param grade 0 to 1, empty where there is none (yet), never null
 * @param certificateUrl the address of the certificate, as the platform writes it, never null
 */
public record CourseProgress(
    ExportedRow.Learner learner,
    Course course,
    Optional<Instant> enrolledAt,
    Optional<Instant> lastActivityAt,
    Optional<Instant> completedAt,
    boolean completed,
    int percent,
    Optional<BigDecimal> grade,
    Optional<String> certificateUrl) {

  /**
   * What is learnt.
   *
   * @param id the platform's, never null
   * @param name the title, else the id; never null
   * @param kind never null
   */
  public record Course(String id, String name, Kind kind) {

    /** Refuses null. */
    public Course {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(kind, "kind");
    }
  }

  /** What kind of course it is. */
  public enum Kind {
    /** One course, whether it belongs to a larger one or not. */
    COURSE,
    /** Several courses that belong together. */
    SPECIALIZATION,
    /** Several courses that prepare for an occupation. */
    PROFESSIONAL_CERTIFICATE,
    /** Whatever else the platform has, such as a video or a project. */
    OTHER
  }

  /**
   * Refuses null.
   *
   * @throws IllegalArgumentException if percent or grade is out of its range
   */
  public CourseProgress {
    Objects.requireNonNull(learner, "learner");
    Objects.requireNonNull(course, "course");
    Objects.requireNonNull(enrolledAt, "enrolledAt");
    Objects.requireNonNull(lastActivityAt, "lastActivityAt");
    Objects.requireNonNull(completedAt, "completedAt");
    Objects.requireNonNull(certificateUrl, "certificateUrl");
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("A percentage is 0 to 100, not " + percent);
    }
    if (grade.filter(g -> g.signum() < 0 || g.compareTo(BigDecimal.ONE) > 0).isPresent()) {
      throw new IllegalArgumentException("A grade is 0 to 1, not " + grade.get());
    }
  }

  @Override
  public String toString() {
    return "CourseProgress[" + course.id() + "]";
  }
}
