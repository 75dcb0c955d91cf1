package pk.gov.hec.dlsei.platform.coursera;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.api.learning.CourseProgress;
import pk.gov.hec.dlsei.api.learning.CourseProgress.Kind;

/** What usage reports and course activity say of courses. */
class ExportedCoursesTest {

  private static Map<String, String> row(String... columnsAndCells) {
    Map<String, String> row = new HashMap<>();
    row.put("email", "Some.Body@People.example");
    row.put("course_id", "python");
    for (int i = 0; i < columnsAndCells.length; i += 2) {
      row.put(columnsAndCells[i], columnsAndCells[i + 1]);
    }
    return row;
  }

  private static CourseProgress read(String... columnsAndCells) {
    return ExportTables.progress(row(columnsAndCells)).orElseThrow();
  }

  @Test
  void a_usage_report_tells_how_far_somebody_is_in_a_course() {
    CourseProgress line =
        read(
            "name", "Some Body",
            "external_id", "x1",
            "course", "Python for Everybody",
            "course_type", "Specialization",
            "enrollment_time", "2023-03-01T08:15:00Z",
            "last_course_activity_time", "2023-03-20 08:15:00",
            "overall_progress", "45.3",
            "completed", "No",
            "removed_from_program", "Yes");
    assertThat(line.learner().email()).contains("some.body@people.example");
    assertThat(line.learner().learnerId()).contains("x1");
    assertThat(line.course())
        .isEqualTo(
            new CourseProgress.Course("python", "Python for Everybody", Kind.SPECIALIZATION));
    assertThat(line.enrolledAt()).contains(Instant.parse("2023-03-01T08:15:00Z"));
    assertThat(line.lastActivityAt()).contains(Instant.parse("2023-03-20T08:15:00Z"));
    assertThat(line.completed()).isFalse();
    assertThat(line.percent()).isEqualTo(45);
    assertThat(line.grade()).isEmpty();
  }

  @Test
  void a_completed_course_has_a_time_a_grade_and_a_certificate() {
    CourseProgress line =
        read(
            "completed", "Yes",
            "completion_time", "2023-03-20T08:15:00Z",
            "course_grade", "0.93",
            "course_certificate_url", "https://coursera.example/verify/1");
    assertThat(line.completed()).isTrue();
    assertThat(line.completedAt()).contains(Instant.parse("2023-03-20T08:15:00Z"));
    assertThat(line.grade()).contains(new BigDecimal("0.93"));
    assertThat(line.certificateUrl()).contains("https://coursera.example/verify/1");
    assertThat(line.percent()).as("said nowhere").isEqualTo(100);
    assertThat(line.course()).isEqualTo(new CourseProgress.Course("python", "python", Kind.COURSE));
  }

  @Test
  void other_generations_have_other_names() {
    CourseProgress line =
        read(
            "content_id", "ignored: the usual name comes first",
            "content_name", "Python",
            "content_type", "Professional Certificate",
            "is_completed", "true",
            "completed_time", "2023-03-20",
            "progress", "100",
            "grade", "93%");
    assertThat(line.course())
        .isEqualTo(new CourseProgress.Course("python", "Python", Kind.PROFESSIONAL_CERTIFICATE));
    assertThat(line.completed()).isTrue();
    assertThat(line.grade()).contains(new BigDecimal("0.93"));
  }

  @Test
  void a_time_of_completion_says_completed_where_nothing_else_does() {
    assertThat(read("completion_time", "2023-03-20").completed()).isTrue();
    assertThat(read("completion_time", "2023-03-20", "completed", "No").completed()).isFalse();
    assertThat(read().completed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"45, 45", "45%, 45", "45 %, 45", "45.3, 45", "99.9%, 99", "100.0, 100", "0, 0"})
  void percentages_come_in_many_forms(String cell, int percent) {
    assertThat(read("overall_progress", cell).percent()).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({"0.93, 0.93", "93, 0.93", "93.5%, 0.935", "1, 1", "1%, 0.01", "100, 1.00", "0, 0"})
  void grades_are_parts_of_one_or_percentages(String cell, BigDecimal grade) {
    assertThat(read("course_grade", cell).grade().orElseThrow()).isEqualByComparingTo(grade);
  }

  @ParameterizedTest
  @CsvSource({
    "overall_progress, much",
    "overall_progress, 101",
    "overall_progress, -1",
    "overall_progress, 4.5.6",
    "overall_progress, .",
    "overall_progress, 1e2",
    "progress, ٤٥",
    "course_grade, A",
    "course_grade, 0.1234567890123",
    "completed, maybe",
    "completion_time, yesterday",
    "last_course_activity_time, 2023-02-29",
    "last_activity_time, 2023-03-01T24:00",
    "enrollment_time, 1.3.2023",
    "removed_from_program, perhaps"
  })
  void a_cell_that_cannot_be_read_leaves_the_row_out_and_is_named(String column, String cell) {
    Map<String, String> row = row(column, cell);
    assertThat(ExportTables.progress(row)).isEmpty();
    String named =
        switch (column) {
          case "progress" -> "overall_progress";
          case "last_activity_time" -> "last_course_activity_time";
          default -> column;
        };
    assertThat(ExportTables.read(row).unreadable()).containsExactly(named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-03-01T08:15:00Z",
        "2023-03-01T08:15:00.000Z",
        "2023-03-01T13:15:00+05:00",
        "2023-03-01T13:15:00.0+0500",
        "2023-03-01T03:15:00-05:00",
        "2023-03-01T08:15",
        "2023-03-01  08:15:00 UTC",
        "2023-03-01 08:15:00 Z",
        " 2023-03-01 08:15:00 "
      })
  void times_are_read_in_every_spelling(String cell) {
    assertThat(read("enrollment_time", cell).enrolledAt())
        .contains(Instant.parse("2023-03-01T08:15:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023",
        "2023-13-01",
        "2023-00-01",
        "2023-04-31",
        "2023-03-01T",
        "2023-03-01T8:15",
        "2023-03-01T08:60",
        "2023-03-01T08:15:61",
        "2023-03-01T08:15:00.",
        "2023-03-01T08:15:00+",
        "2023-03-01T08:15:00+05:",
        "2023-03-01T08:15:00+05:99",
        "2023-03-01T08:15:00 PKT",
        "2023-03-01T08:15:00Zulu",
        "2023-03-01 08:15:00 08:15:00",
        "02023-03-01"
      })
  void what_is_no_time_is_not_read(String cell) {
    assertThat(ExportTime.read(cell)).isEmpty();
  }

  @Test
  void fractions_and_leap_days_are_kept() {
    assertThat(ExportTime.read("2024-02-29T00:00:00.123456Z"))
        .contains(Instant.parse("2024-02-29T00:00:00.123456Z"));
  }

  @Test
  void a_row_of_no_course_or_of_nobody_is_left_out() {
    assertThat(ExportTables.progress(Map.of("email", "a@b.example", "member_state", "Member")))
        .isEmpty();
    assertThat(ExportTables.progress(Map.of("course_id", "python"))).isEmpty();
  }

  /** A million rows take some seconds; patterns or exceptions for each cell would take minutes. */
  @Test
  @Timeout(20)
  void two_hundred_thousand_rows_are_read_in_moments() {
    Map<String, String> row =
        row(
            "enrollment_time", "2023-03-01T08:15:00Z",
            "last_course_activity_time", "2023-03-20 08:15:00",
            "completion_time", "never",
            "overall_progress", "many");
    List<Optional<CourseProgress>> read = new ArrayList<>();
    for (int i = 0; i < 200_000; i++) {
      read.add(ExportTables.progress(row));
    }
    assertThat(read).hasSize(200_000);
  }
}
