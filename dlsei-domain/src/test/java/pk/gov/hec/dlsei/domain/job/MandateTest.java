package pk.gov.hec.dlsei.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;

class MandateTest {

  private static final List<String> CLAUSE = List.of("WP2/5.i");

  private static JobResult of(long licence, Outcome outcome, List<String> clauses, String detail) {
    return JobResult.ofLicence(licence, outcome, clauses, detail);
  }

  private static JobResult planned(long licence) {
    return of(licence, Outcome.PLANNED, CLAUSE, "PROPOSED");
  }

  private static Mandate.Choice<JobResult> chosen(JobResult now, JobResult... planned) {
    Map<String, JobResult> plan =
        List.of(planned).stream()
            .collect(Collectors.toMap(JobResult::subject, Function.identity()));
    return Mandate.toDo(subjects -> plan).choose(List.of(now), Function.identity());
  }

  @Test
  void without_a_plan_all_is_done_or_only_said() {
    List<JobResult> two = List.of(planned(1), planned(2));

    assertThat(Mandate.TO_DO.choose(two, Function.identity()).items()).isEqualTo(two);
    assertThat(Mandate.TO_SAY.choose(two, Function.identity()).items()).isEqualTo(two);
    assertThat(Mandate.TO_DO.isToDo()).isTrue();
    assertThat(Mandate.TO_SAY.isToDo()).isFalse();
    assertThat(Mandate.TO_SAY.outcome()).isEqualTo(Outcome.PLANNED);
  }

  @Test
  void what_was_planned_is_done() {
    JobResult now = of(1, Outcome.DONE, CLAUSE, "PROPOSED");

    assertThat(chosen(now, planned(1)).items()).containsExactly(now);
    assertThat(chosen(now, planned(1)).left()).isEmpty();
  }

  @Test
  void who_is_not_in_the_plan_is_left() {
    JobResult now = of(2, Outcome.DONE, CLAUSE, "PROPOSED");

    assertThat(chosen(now, planned(1)).items()).isEmpty();
    assertThat(chosen(now, planned(1)).left())
        .containsExactly(of(2, Outcome.SKIPPED, CLAUSE, "OTHERWISE_NOW PROPOSED"));
  }

  @Test
  void who_falls_under_other_clauses_now_is_left_and_it_is_said_under_which() {
    JobResult now = of(1, Outcome.DONE, List.of("WP2/5.i", "WP2/5.ii"), "PROPOSED");

    assertThat(chosen(now, planned(1)).items()).isEmpty();
    assertThat(chosen(now, planned(1)).left())
        .containsExactly(
            of(1, Outcome.SKIPPED, List.of("WP2/5.i", "WP2/5.ii"), "OTHERWISE_NOW PROPOSED"));
  }

  @Test
  void who_would_be_done_something_else_with_is_left() {
    JobResult now = of(1, Outcome.DONE, CLAUSE, "WARNED_LAST");

    assertThat(chosen(now, planned(1)).left())
        .containsExactly(of(1, Outcome.SKIPPED, CLAUSE, "OTHERWISE_NOW WARNED_LAST"));
  }

  @Test
  void whom_the_rules_leave_now_is_left_also_where_that_would_change_something() {
    JobResult now = of(1, Outcome.KEPT, CLAUSE, "PROPOSED");

    assertThat(chosen(now, planned(1)).items()).isEmpty();
  }

  @Test
  void only_what_was_planned_or_failed_is_done_again() {
    assertThat(CasesOf.plan(1).isPlan()).isTrue();
    assertThat(CasesOf.failed(1).isPlan()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new CasesOf(1, Outcome.DONE));
  }
}
