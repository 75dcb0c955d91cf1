package pk.gov.hec.dlsei.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunProgressTest {

  private static final Instant BEGAN = Instant.parse("2024-02-01T05:00:00Z");
  private static final Instant NOW = BEGAN.plusSeconds(10);
  private static final Map<String, Long> EXPECTED = Map.of("review", 10_000L);

  private static JobStep step(String name, JobState state, long read) {
    StepCounts counts = new StepCounts(new JobCounts(read, read, 0, 0), 1, 0);
    return new JobStep(name, 1, state, BEGAN, Optional.empty(), counts, List.of());
  }

  private static RunProgress of(JobStep... steps) {
    return RunProgress.of(List.of(steps), EXPECTED, NOW).orElseThrow();
  }

  @Test
  void what_is_left_goes_on_at_the_present_pace() {
    RunProgress progress = of(step("review", JobState.RUNNING, 2_500));

    assertThat(progress.percent()).isEqualTo(25);
    assertThat(progress.left()).contains(Duration.ofSeconds(30));
  }

  @Test
  void an_attempt_before_counts_for_how_far_it_is_and_not_for_the_pace() {
    RunProgress progress =
        of(step("review", JobState.FAILED, 5_000), step("review", JobState.RUNNING, 2_500));

    assertThat(progress.percent()).isEqualTo(75);
    assertThat(progress.left()).contains(Duration.ofSeconds(10));
  }

  @Test
  void nothing_is_foretold_before_the_first_chunk_or_without_a_number() {
    assertThat(of(step("review", JobState.RUNNING, 0)).left()).isEmpty();
    assertThat(
            RunProgress.of(List.of(step("close", JobState.RUNNING, 7)), Map.of("review", 0L), NOW))
        .isEmpty();
  }

  @Test
  void a_chunk_that_was_read_twice_makes_no_more_than_all() {
    RunProgress progress =
        of(step("review", JobState.FAILED, 6_000), step("review", JobState.STOPPED, 6_000));

    assertThat(progress.percent()).isEqualTo(100);
    assertThat(progress.left()).isEmpty();
  }

  @Test
  void steps_that_count_nothing_beforehand_are_left_out() {
    assertThat(of(step("close", JobState.RUNNING, 9_000)).percent()).isZero();
  }
}
