package pk.gov.hec.dlsei.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanStateTest {

  /** Half past eleven in the night in Karachi. */
  private static final Instant MADE = Instant.parse("2024-02-01T18:30:00Z");

  private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

  private static JobRunLine run(
      JobName job, JobState state, String dryRun, Optional<Instant> forgottenAt) {
    return new JobRunLine(
        1,
        job,
        new JobParameters(Map.of("asOf", "2024-01-15", "dryRun", dryRun)),
        Optional.empty(),
        Optional.empty(),
        "localhost",
        state,
        false,
        MADE,
        MADE,
        Optional.of(MADE),
        Optional.empty(),
        Optional.empty(),
        JobCounts.NONE,
        Optional.empty(),
        forgottenAt);
  }

  private static JobRunLine plan() {
    return run(JobName.REVOCATION_REVIEW, JobState.COMPLETED, "true", Optional.empty());
  }

  @Test
  void a_dry_run_that_has_completed_is_a_plan_until_the_end_of_the_day_on_which_it_was_made() {
    assertThat(PlanState.of(plan(), 1, false, DAY)).isEqualTo(PlanState.OPEN);
    assertThat(PlanState.of(plan(), 1, false, DAY.plusDays(1))).isEqualTo(PlanState.STALE);
  }

  @Test
  void it_is_carried_out_once() {
    assertThat(PlanState.of(plan(), 1, true, DAY)).isEqualTo(PlanState.CARRIED_OUT);
    assertThat(PlanState.of(plan(), 1, true, DAY.plusDays(1))).isEqualTo(PlanState.CARRIED_OUT);
  }

  @Test
  void what_planned_nothing_or_was_forgotten_is_not_carried_out() {
    JobRunLine forgotten =
        run(JobName.REVOCATION_REVIEW, JobState.COMPLETED, "true", Optional.of(MADE));

    assertThat(PlanState.of(plan(), 0, false, DAY)).isEqualTo(PlanState.EMPTY);
    assertThat(PlanState.of(forgotten, 1, false, DAY)).isEqualTo(PlanState.FORGOTTEN);
  }

  @Test
  void what_was_not_dry_is_no_plan() {
    JobRunLine real = run(JobName.REVOCATION_REVIEW, JobState.COMPLETED, "false", Optional.empty());

    assertThat(PlanState.of(real, 1, false, DAY)).isEqualTo(PlanState.NONE);
  }

  @ParameterizedTest
  @EnumSource(value = JobState.class, mode = EnumSource.Mode.EXCLUDE, names = "COMPLETED")
  void what_has_not_completed_is_no_plan(JobState state) {
    JobRunLine broken = run(JobName.REVOCATION_REVIEW, state, "true", Optional.empty());

    assertThat(PlanState.of(broken, 1, false, DAY)).isEqualTo(PlanState.NONE);
  }

  @ParameterizedTest
  @EnumSource(JobName.class)
  void only_jobs_that_say_of_each_case_by_itself_what_the_rules_give_have_plans(JobName job) {
    PlanState state =
        PlanState.of(run(job, JobState.COMPLETED, "true", Optional.empty()), 1, false, DAY);

    assertThat(state).isEqualTo(job.carriesOutPlans() ? PlanState.OPEN : PlanState.NONE);
    assertThat(job.carriesOutPlans())
        .as("a plan is of a day")
        .isEqualTo(job != JobName.SEAT_OFFER && job.parameters().containsAll(JobParameter.onDay()));
  }
}
