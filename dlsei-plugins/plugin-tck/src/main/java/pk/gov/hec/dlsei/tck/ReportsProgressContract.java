package pk.gov.hec.dlsei.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.hec.dlsei.api.learning.CourseProgress;
import pk.gov.hec.dlsei.api.learning.ProgressPage;
import pk.gov.hec.dlsei.api.learning.ReportsProgress;
import pk.gov.hec.dlsei.api.plugin.TryLaterException;

/** What the host asks of a learning platform that can tell how far its learners are. */
public interface ReportsProgressContract extends LearningPlatformContract {

  /**
   * Lets a member take a course up and do something in it, at the server.
   *
   * @param learnerId of a member
   * @param courseId of a course that the server may never have heard of
   * @param lastActivityAt in whole seconds
   */
  void study(String learnerId, String courseId, Instant lastActivityAt);

  private ReportsProgress reports() {
    return (ReportsProgress) platform();
  }

  private void member(String learnerId) {
    platform().invite(learner(learnerId));
    join(learnerId);
  }

  private List<CourseProgress> all(Optional<Instant> activeAfter) {
    List<CourseProgress> rows = new ArrayList<>();
    int pages = 0;
    Optional<String> from = Optional.of("");
    while (from.isPresent()) {
      ProgressPage page = reports().progress(programme(), activeAfter, from.get());
      rows.addAll(page.rows());
      from = page.next();
      assertThat(++pages).as("pages without an end").isLessThan(100);
    }
    return rows;
  }

  private static String line(CourseProgress row) {
    return row.learner().learnerId().orElse("?") + " " + row.course().id();
  }

  /** A programme that has just begun. */
  @Test
  default void whoever_takes_no_course_has_no_row() {
    member("learner-1");
    assertThat(all(Optional.empty())).isEmpty();
    assertThat(reports().progressOf("learner-1", programme())).isEmpty();
  }

  /** The plug-in's test lets a page be small, so that this takes several. */
  @Test
  default void the_pages_hold_each_row_once() {
    Instant at = Instant.parse("2023-09-01T10:00:00Z");
    List<String> expected = new ArrayList<>();
    for (String id : IntStream.range(0, 15).mapToObj(i -> "learner-" + i).toList()) {
      member(id);
      study(id, "python", at);
      study(id, "statistics", at);
      expected.addAll(List.of(id + " python", id + " statistics"));
    }
    assertThat(reports().progress(programme(), Optional.empty(), "").next())
        .as("a second page; let the test's page be smaller")
        .isPresent();
    assertThat(all(Optional.empty()))
        .extracting(ReportsProgressContract::line)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** Who compares all that the organisation paid for asks so. */
  @Test
  default void without_a_programme_the_organisation_is_meant() {
    member("learner-1");
    study("learner-1", "python", Instant.parse("2023-09-01T10:00:00Z"));
    assertThat(reports().progress("", Optional.empty(), "").rows())
        .extracting(ReportsProgressContract::line)
        .contains("learner-1 python");
  }

  /** The host asks for what is new. */
  @Test
  default void rows_without_activity_since_then_are_left_out() {
    Instant then = Instant.parse("2023-09-01T10:00:00Z");
    member("learner-1");
    study("learner-1", "python", then.minusSeconds(1));
    study("learner-1", "statistics", then.plusSeconds(1));
    assertThat(all(Optional.of(then)))
        .extracting(ReportsProgressContract::line)
        .containsExactly("learner-1 statistics");
  }

  /** A licence may be taken back after that. */
  @Test
  default void one_learner_has_the_rows_that_are_theirs_alone() {
    Instant at = Instant.parse("2023-09-01T10:00:00Z");
    member("learner-1");
    member("learner-10");
    study("learner-1", "python", at);
    study("learner-10", "statistics", at);

    List<CourseProgress> rows = reports().progressOf("learner-1", programme());

    assertThat(rows).extracting(ReportsProgressContract::line).containsExactly("learner-1 python");
    assertThat(rows.get(0).lastActivityAt()).contains(at);
    assertThat(rows.get(0).learner().email()).contains("learner-1@demo.example");
    assertThat(rows.toString()).doesNotContain("learner-1", "Zarmina", "@");
  }

  /** An empty answer would make the host believe that nobody learns. */
  @ParameterizedTest
  @EnumSource(names = {"ASKS_TO_COME_BACK", "FAILS_INSIDE", "HANGS_UP", "IS_GONE"})
  default void without_an_answer_it_does_not_say_that_nothing_was_learnt(Behaviour behaviour) {
    behave(behaviour);
    assertThatExceptionOfType(TryLaterException.class)
        .isThrownBy(() -> reports().progressOf("learner-1", programme()))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("learner-1"));
    assertThatExceptionOfType(TryLaterException.class)
        .isThrownBy(() -> reports().progress(programme(), Optional.empty(), ""));
  }
}
