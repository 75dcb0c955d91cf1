package pk.gov.hec.dlsei.platform.coursera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.api.learning.CourseProgress;
import pk.gov.hec.dlsei.api.learning.CourseProgress.Kind;
import pk.gov.hec.dlsei.api.learning.ProgressPage;
import pk.gov.hec.dlsei.api.plugin.PluginException;
import pk.gov.hec.dlsei.api.plugin.TryLaterException;

class ReportsTest extends AtLoopback {

  private static final String PROGRAMME = LoopbackCoursera.PROGRAMME;

  private ProgressPage progress(String from) {
    return platform.progress(PROGRAMME, Optional.empty(), from);
  }

  private CourseProgress line(String fields) {
    server.nextList(
        Answers.text(
            200,
            "{\"elements\":[{\"externalId\":\"x1\",\"contentId\":\"python\"%s}]}"
                .formatted(fields.isEmpty() ? "" : "," + fields)));
    return progress("").rows().get(0);
  }

  private String asked() {
    return server.calls("GET").get(0).replaceAll(".*/enrollmentReports", "");
  }

  @Test
  void all_that_a_line_says_is_read() {
    CourseProgress line =
        line(
            """
            "email": "Asma@Demo.Example", "fullName": "Asma Invented",
            "contentType": "Specialization", "contentName": "Data Analysis",
            "enrolledAt": 1693562400000, "lastActivityAt": "1693648800000",
            "completedAt": 1693648800000, "isCompleted": true, "grade": 0.9500000000000001,
            "overallProgress": 100.0, "contentCertificateUrl": "https://coursera.example/c/1"
            """);
    assertThat(line.learner().learnerId()).contains("x1");
    assertThat(line.learner().email()).contains("asma@demo.example");
    assertThat(line.learner().name()).contains("Asma Invented");
    assertThat(line.course())
        .isEqualTo(new CourseProgress.Course("python", "Data Analysis", Kind.SPECIALIZATION));
    assertThat(line.enrolledAt()).contains(Instant.parse("2023-09-01T10:00:00Z"));
    assertThat(line.lastActivityAt()).contains(Instant.parse("2023-09-02T10:00:00Z"));
    assertThat(line.completedAt()).isEqualTo(line.lastActivityAt());
    assertThat(line.completed()).isTrue();
    assertThat(line.percent()).isEqualTo(100);
    assertThat(line.grade()).contains(new BigDecimal("0.9500000000000001"));
    assertThat(line.certificateUrl()).contains("https://coursera.example/c/1");
  }

  @Test
  void a_line_that_says_little_has_little() {
    CourseProgress line = line("");
    assertThat(line.course()).isEqualTo(new CourseProgress.Course("python", "python", Kind.OTHER));
    assertThat(line.completed()).isFalse();
    assertThat(line.percent()).isZero();
    assertThat(line.grade()).isEmpty();
    assertThat(line.enrolledAt()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Course, Course, COURSE",
    "Specialization, Specialization, SPECIALIZATION",
    "Specialization, Professional Certificate, PROFESSIONAL_CERTIFICATE",
    "PROFESSIONAL_CERTIFICATE,, PROFESSIONAL_CERTIFICATE",
    "Video, Video, OTHER",
    "Something new,, OTHER"
  })
  void a_kind_that_is_not_known_is_another(String contentType, String courseType, Kind kind) {
    String type = courseType == null ? "" : ",\"courseType\":\"" + courseType + "\"";
    assertThat(line("\"contentType\":\"" + contentType + "\"" + type).course().kind())
        .isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "99.9, 99", "100, 100", "100.4, 100", "null, 0", "4.5e1, 45"})
  void progress_is_rounded_down(String said, int percent) {
    assertThat(line("\"overallProgress\":" + said).percent()).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"completedAt\":5000', true",
    "'\"completedAt\":0', false",
    "'\"completedAt\":5000,\"isCompleted\":false', false",
    "'\"isCompleted\":true', true"
  })
  void completed_is_what_coursera_calls_so(String fields, boolean completed) {
    assertThat(line(fields).completed()).isEqualTo(completed);
  }

  @Test
  void a_grade_above_one_is_none() {
    assertThat(line("\"grade\":93").grade()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"elements\":[1]}",
        "{\"elements\":[{\"contentId\":\"python\"}]}",
        "{\"elements\":[{\"externalId\":\"learner-1\"}]}",
        "{\"elements\":[{\"externalId\":\"learner-1\",\"contentId\":\"p\",\"overallProgress\":\"x\"}]}",
        "{\"elements\":[],\"paging\":{\"next\":0}}"
      })
  void a_report_of_another_form_never_says_that_nobody_learns(String body) {
    server.nextList(Answers.text(200, body));
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> progress(""))
        .isNotInstanceOf(TryLaterException.class)
        .withMessageContaining("another form")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("learner-1"));
  }

  @Test
  void a_programme_is_asked_for_by_its_finder_and_since_when() {
    platform.progress("pro gramme&1", Optional.of(Instant.ofEpochMilli(7_000)), "40");
    assertThat(asked())
        .isEqualTo(
            "?q=byProgramId&programId=pro%20gramme%261&lastActivityAfter=7000&start=40&limit=10");
  }

  @Test
  void without_a_programme_it_is_all_of_the_organisation() {
    server.study("learner-1", "python", 4_000);
    assertThat(platform.progress("", Optional.empty(), "").rows()).hasSize(1);
    assertThat(asked()).isEqualTo("?start=0&limit=10");
  }

  @Test
  void one_learner_is_asked_for_by_the_third_finder_page_by_page() {
    for (int i = 0; i < 25; i++) {
      server.study("learner 1", "course-" + i, 4_000);
    }
    server.study("learner 2", "python", 4_000);
    assertThat(platform.progressOf("learner 1", PROGRAMME)).hasSize(25);
    assertThat(asked())
        .isEqualTo(
            "?q=byUserProgramId&programId=programme-1&externalId=learner%201&start=0&limit=10");
    assertThat(server.calls("GET")).hasSize(3);
  }

  @Test
  void a_report_that_asks_to_wait_is_read_later() {
    server.nextList(Answers.retryAfter(429, "9"));
    assertThatExceptionOfType(TryLaterException.class)
        .isThrownBy(() -> progress(""))
        .satisfies(e -> assertThat(e.after()).hasSeconds(9));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404})
  void a_report_that_is_refused_says_what_to_check(int status) {
    server.nextList(Answers.error(status, "NO", "learner-1"));
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> progress(""))
        .isNotInstanceOf(TryLaterException.class)
        .withMessageContaining("Check ");
  }

  @Test
  void a_report_of_one_learner_without_end_is_left_after_so_many_pages() {
    server.always(
        exchange -> {
          int start = Integer.parseInt(LoopbackReport.query(exchange.getRequestURI()).get("start"));
          Answers.text(200, "{\"elements\":[],\"paging\":{\"next\":" + (start + 1) + "}}")
              .handle(exchange);
        });
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> platform.progressOf("learner-1", PROGRAMME))
        .withMessageContaining("page-size");
    assertThat(server.calls("GET")).hasSize(People.MOST_PAGES);
  }
}
