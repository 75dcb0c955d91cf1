package pk.gov.hec.dlsei.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.RunComparison.Row;

class RunComparisonTest {

  private static final Instant BEGAN = Instant.parse("2024-02-01T05:00:00Z");
  private static final List<Tally> NOW =
      List.of(
          new Tally(Outcome.KEPT, "", 4),
          new Tally(Outcome.DONE, "WP2/5.i", 3),
          new Tally(Outcome.DONE, "WP2/5.iii", 2));

  private static JobRunLine run(String dryRun) {
    return new JobRunLine(
        1,
        JobName.REVOCATION_REVIEW,
        new JobParameters(Map.of("dryRun", dryRun)),
        Optional.empty(),
        Optional.empty(),
        "localhost",
        JobState.COMPLETED,
        false,
        BEGAN,
        BEGAN,
        Optional.of(BEGAN.plusSeconds(90)),
        Optional.empty(),
        Optional.empty(),
        JobCounts.NONE,
        Optional.empty(),
        Optional.empty());
  }

  private static RunComparison compared(String dryRun, Tally... then) {
    Map<Outcome, Integer> cases = Map.of(Outcome.DONE, 4, Outcome.KEPT, 4);
    return RunComparison.of(run(dryRun), cases, NOW, Optional.of(run(dryRun)), List.of(then));
  }

  @Test
  void what_both_have_and_what_one_has_alone_stand_side_by_side_by_outcome_and_clause() {
    RunComparison both =
        compared("false", new Tally(Outcome.DONE, "WP2/5.ii", 7), new Tally(Outcome.KEPT, "", 1));

    assertThat(both.rows())
        .containsExactly(
            new Row(Outcome.DONE, "WP2/5.i", 3, 0),
            new Row(Outcome.DONE, "WP2/5.ii", 0, 7),
            new Row(Outcome.DONE, "WP2/5.iii", 2, 0),
            new Row(Outcome.KEPT, "", 4, 1));
    assertThat(both.rows()).extracting(Row::difference).containsExactly(3, -7, 2, 3);
  }

  @Test
  void what_it_changed_is_what_was_done_in_this_run_and_what_a_dry_run_planned() {
    Tally then = new Tally(Outcome.DONE, "WP2/5.ii", 7);

    assertThat(compared("false", then).changes())
        .extracting(Row::clause)
        .containsExactly("WP2/5.i", "WP2/5.iii");
    assertThat(compared("false", then).changed()).isEqualTo(4);
    assertThat(compared("true", then).changes()).isEmpty();
    assertThat(compared("true", then).changed()).isZero();
  }

  @Test
  void it_takes_from_its_start_to_its_end() {
    assertThat(RunComparison.took(run("false"))).isEqualTo(Duration.ofSeconds(90));
  }
}
