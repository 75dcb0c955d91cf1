package pk.gov.hec.dlsei.platform.coursera;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.learning.CourseProgress;
import pk.gov.hec.dlsei.api.learning.ExportedRow;
import pk.gov.hec.dlsei.api.learning.ExportedRow.Learner;
import pk.gov.hec.dlsei.api.learning.ExportedRow.Membership;

/**
 * The tables that Coursera's admin site exports, of all generations: usage, course activity,
 * programme activity and membership. Columns are known by name, whatever their order. Times without
 * a zone are UTC.
 */
final class ExportTables {

  private static final Set<String> REMOVED_STATES =
      Set.of("removed", "deleted", "deactivated", "inactive", "not a member");
  private static final Set<String> INVITED_STATES = Set.of("invited", "pending", "not joined");
  private static final Set<String> MEMBER_STATES = Set.of("member", "active", "joined");

  /** Columns that tell one kind of table from any other list of people. */
  private static final List<String> SIGNS =
      List.of(
          "member_state",
          "membership_state",
          "program_slug",
          "program_name",
          "enrollment_time",
          "course_id");

  /**
   * What a row tells.
   *
   * @param row of the learner
   * @param progress of the course that it tells of; empty where a cell of the row is unreadable
   */
  private record Told(ExportedRow row, Optional<CourseProgress> progress) {}

  private ExportTables() {}

  static Set<String> columns() {
    return Stream.concat(SIGNS.stream(), ExportColumn.allNames())
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean areThese(Set<String> columns) {
    boolean saysWho = ExportColumn.EMAIL.isIn(columns) || ExportColumn.EXTERNAL_ID.isIn(columns);
    return saysWho && SIGNS.stream().anyMatch(columns::contains);
  }

  static ExportedRow read(Map<String, String> row) {
    return told(new ExportCells(row)).row();
  }

  static Optional<CourseProgress> progress(Map<String, String> row) {
    return told(new ExportCells(row)).progress();
  }

  /** Every cell is read, whoever asks, so that both answers agree on what is unreadable. */
  private static Told told(ExportCells cells) {
    Optional<Instant> invited = cells.time(ExportColumn.INVITED_AT);
    Optional<Instant> joined = cells.time(ExportColumn.JOINED_AT);
    Optional<Instant> enrolled = cells.time(ExportColumn.ENROLLED_AT);
    boolean hasBegun = joined.isPresent() || enrolled.isPresent() || courses(cells) > 0;
    Membership membership = membership(cells, hasBegun);
    Learner learner = learner(cells);
    Optional<CourseProgress> progress = progress(cells, learner, enrolled);
    ExportedRow row =
        new ExportedRow(
            learner, membership, earliest(invited, earliest(joined, enrolled)), cells.unreadable());
    return new Told(row, progress);
  }

  private static Optional<Instant> earliest(Optional<Instant> one, Optional<Instant> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().isAfter(other.get()) ? other : one;
  }

  private static Learner learner(ExportCells cells) {
    return new Learner(
        cells.text(ExportColumn.EXTERNAL_ID),
        cells.text(ExportColumn.EMAIL).map(email -> email.toLowerCase(Locale.ROOT)),
        cells.text(ExportColumn.NAME));
  }

  private static Membership membership(ExportCells cells, boolean hasBegun) {
    Optional<Boolean> removed = cells.yesOrNo(ExportColumn.REMOVED);
    String state = cells.text(ExportColumn.MEMBER_STATE).orElse("").toLowerCase(Locale.ROOT);
    if (removed.orElse(false) || REMOVED_STATES.contains(state)) {
      return Membership.REMOVED;
    }
    if (hasBegun || MEMBER_STATES.contains(state)) {
      return Membership.MEMBER;
    }
    return INVITED_STATES.contains(state) || cells.text(ExportColumn.INVITED_AT).isPresent()
        ? Membership.INVITED
        : Membership.UNKNOWN;
  }

  private static int courses(ExportCells cells) {
    return cells
        .text(ExportColumn.ENROLLED_COURSES)
        .filter(text -> text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9'))
        .map(Integer::parseInt)
        .orElse(0);
  }

  private static Optional<CourseProgress> progress(
      ExportCells cells, Learner learner, Optional<Instant> enrolled) {
    Optional<Instant> lastActivity = cells.time(ExportColumn.LAST_ACTIVITY_AT);
    Optional<Instant> completedAt = cells.time(ExportColumn.COMPLETED_AT);
    Optional<Boolean> completed = cells.yesOrNo(ExportColumn.COMPLETED);
    Optional<Integer> percent = cells.percent(ExportColumn.PROGRESS);
    Optional<BigDecimal> grade = cells.grade(ExportColumn.GRADE);
    Optional<CourseProgress.Course> course = course(cells);
    boolean isNobody = learner.learnerId().isEmpty() && learner.email().isEmpty();
    if (course.isEmpty() || isNobody || !cells.unreadable().isEmpty()) {
      return Optional.empty();
    }
    boolean isDone = completed.orElse(completedAt.isPresent());
    return Optional.of(
        new CourseProgress(
            learner,
            course.get(),
            enrolled,
            lastActivity,
            completedAt,
            isDone,
            percent.orElse(isDone ? 100 : 0),
            grade,
            cells.text(ExportColumn.CERTIFICATE_URL)));
  }

  /** A table without the type tells of courses: all its columns say so. */
  private static Optional<CourseProgress.Course> course(ExportCells cells) {
    return cells
        .text(ExportColumn.COURSE_ID)
        .map(
            id ->
                new CourseProgress.Course(
                    id,
                    cells.text(ExportColumn.COURSE).orElse(id),
                    cells
                        .text(ExportColumn.COURSE_TYPE)
                        .map(CourseKinds::named)
                        .orElse(CourseProgress.Kind.COURSE)));
  }
}
