package pk.gov.hec.dlsei.run.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifeTest {

  private static final Instant INVITED = Instant.parse("2023-08-03T04:00:00Z");

  private static Learner invited(String id) {
    return new Learner(
        CourseraSandbox.PROGRAM,
        id,
        "Asma Khan",
        "a@demo.example",
        INVITED.toEpochMilli(),
        null,
        List.of(),
        "x");
  }

  private static long days(double days) {
    return INVITED.toEpochMilli() + (long) (days * Duration.ofDays(1).toMillis());
  }

  private static Learner after(double days, String id) {
    return Life.of(invited(id), days(days));
  }

  private static Stream<String> of(Habit habit) {
    return IntStream.range(0, 2_000)
        .mapToObj(i -> "learner-" + i)
        .filter(id -> Habit.of(Fate.of(id)) == habit);
  }

  private static Stream<Enrolment> courses(Learner learner) {
    return learner.enrolments().stream().filter(line -> line.contentType().equals("Course"));
  }

  private static long completed(Learner learner) {
    return courses(learner).filter(course -> course.completedAt() != null).count();
  }

  @ParameterizedTest
  @EnumSource
  void each_habit_has_its_share(Habit habit) {
    Map<Habit, Integer> shares =
        Map.of(
            Habit.NEVER_JOINS, 15,
            Habit.DOES_NOTHING, 10,
            Habit.NEVER_COMPLETES, 15,
            Habit.GOES_IDLE, 20,
            Habit.FINISHES, 35,
            Habit.FINISHES_AND_MOVES, 5);
    assertThat(of(habit).count() / 20.0).isCloseTo(shares.get(habit), within(2.5));
  }

  @Test
  void a_life_is_the_same_at_every_look() {
    assertThat(Habit.of(Fate.of("learner-1"))).isEqualTo(Habit.FINISHES);
    assertThat(Habit.of(Fate.of("learner-2"))).isEqualTo(Habit.GOES_IDLE);
    assertThat(after(50, "learner-1")).isEqualTo(after(50, "learner-1"));
  }

  @Test
  void nobody_joins_before_some_hours_or_after_ten_days() {
    for (Habit habit : Habit.values()) {
      of(habit).forEach(id -> assertThat(after(0.2, id).isMember()).isFalse());
    }
    of(Habit.NEVER_JOINS).forEach(id -> assertThat(after(500, id)).isEqualTo(invited(id)));
    of(Habit.DOES_NOTHING)
        .forEach(
            id -> {
              assertThat(after(10, id).isMember()).isTrue();
              assertThat(after(500, id).enrolments()).isEmpty();
            });
  }

  @Test
  void whoever_never_completes_comes_again_and_again() {
    of(Habit.NEVER_COMPLETES)
        .forEach(
            id -> {
              Learner late = after(300, id);
              assertThat(late.enrolments()).isNotEmpty();
              assertThat(completed(late)).isZero();
              assertThat(courses(late).toList())
                  .singleElement()
                  .satisfies(
                      course -> {
                        assertThat(course.lastActivityAt()).isBetween(days(298), days(300));
                        assertThat(course.overallProgress()).isStrictlyBetween(0.0, 100.0);
                      });
            });
  }

  @Test
  void whoever_goes_idle_has_completed_something_and_stops_within_weeks() {
    of(Habit.GOES_IDLE)
        .forEach(
            id -> {
              Learner late = after(300, id);
              assertThat(completed(late)).isBetween(1L, 4L);
              assertThat(late.enrolments())
                  .allMatch(line -> line.lastActivityAt() <= days(10 + 40));
              assertThat(after(51, id)).isEqualTo(late);
            });
  }

  @Test
  void whoever_finishes_has_a_course_within_the_first_30_days_and_then_all_of_theirs() {
    Set<Long> numbers = new HashSet<>();
    of(Habit.FINISHES)
        .forEach(
            id -> {
              assertThat(completed(after(30, id))).isPositive();
              Learner late = after(150, id);
              assertThat(courses(late))
                  .allSatisfy(
                      course -> {
                        assertThat(course.completedAt()).isNotNull();
                        assertThat(course.grade()).isBetween(0.65, 1.0);
                        assertThat(course.overallProgress()).isEqualTo(100);
                        assertThat(course.contentCertificateUrl()).startsWith("https://");
                      });
              numbers.add(completed(late));
            });
    assertThat(numbers).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void a_specialisation_is_completed_with_the_last_of_its_three_courses() {
    Set<Boolean> seen = new HashSet<>();
    of(Habit.FINISHES)
        .map(id -> after(150, id))
        .filter(learner -> courses(learner).count() < learner.enrolments().size())
        .forEach(
            learner -> {
              Enrolment whole = learner.enrolments().get(0);
              assertThat(whole.contentType()).isEqualTo("Specialization");
              boolean all = completed(learner) >= 3;
              assertThat(whole.completedAt() != null).isEqualTo(all);
              assertThat(whole.overallProgress() > 99.9).isEqualTo(all);
              assertThat(whole.enrolledAt()).isEqualTo(learner.enrolments().get(1).enrolledAt());
              seen.add(all);
            });
    assertThat(seen).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void who_moves_has_another_address_from_some_day_on() {
    of(Habit.FINISHES_AND_MOVES)
        .forEach(
            id -> {
              assertThat(after(19, id).email()).isEqualTo("a@demo.example");
              assertThat(after(70, id).email()).isEqualTo("a.new@demo.example");
              assertThat(completed(after(150, id))).isPositive();
            });
    of(Habit.FINISHES)
        .forEach(id -> assertThat(after(300, id).email()).isEqualTo("a@demo.example"));
  }

  /** Else a report of what had activity since the last look would miss something. */
  @Test
  void nothing_goes_back_or_changes_without_activity_or_lies_ahead() {
    for (String id : IntStream.range(0, 200).mapToObj(i -> "learner-" + i).toList()) {
      Learner before = after(0, id);
      for (double day = 0.5; day < 100; day += 0.5) {
        Learner now = after(day, id);
        assertStepForward(before, now, days(day));
        before = now;
      }
    }
  }

  private static void assertStepForward(Learner before, Learner now, long at) {
    Map<String, Enrolment> known =
        before.enrolments().stream()
            .collect(Collectors.toMap(Enrolment::contentId, Function.identity()));
    assertThat(now.enrolments().size()).isGreaterThanOrEqualTo(known.size());
    assertThat(now.isMember() || !before.isMember()).isTrue();
    for (Enrolment line : now.enrolments()) {
      assertThat(line.lastActivityAt()).isBetween(now.joinedAt(), at);
      Enrolment old = known.get(line.contentId());
      if (old != null && !old.equals(line)) {
        assertThat(line.lastActivityAt()).isGreaterThan(old.lastActivityAt());
        assertThat(line.overallProgress()).isGreaterThanOrEqualTo(old.overallProgress());
      }
    }
  }

  @Test
  void whoever_joined_on_the_page_joined_then_and_studies_whatever_the_habit() {
    for (Habit habit : Habit.values()) {
      Learner joined = invited(of(habit).findFirst().orElseThrow()).joined(days(12));
      Learner later = Life.of(joined, days(40));
      assertThat(later.joinedAt()).isEqualTo(days(12));
      assertThat(later.enrolments()).as(habit.name()).isNotEmpty();
      assertThat(later.enrolments()).allMatch(line -> line.enrolledAt() > days(12));
    }
  }

  @Test
  void courses_that_are_remembered_stand() {
    Learner taught = invited("learner-1").joined(days(1)).with(after(20, "learner-1").enrolments());
    assertThat(Life.of(taught, days(200))).isEqualTo(taught);
  }
}
