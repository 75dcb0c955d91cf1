package pk.gov.hec.dlsei.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobParameter.Type;
import pk.gov.hec.dlsei.domain.job.ParameterFault.Kind;

class JobParametersTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);

  private static final List<JobParameter> KNOWN =
      JobParameter.onDay(
          JobParameter.optional("cohort", Type.COHORT),
          JobParameter.withDefault("most", Type.NUMBER, "500"),
          JobParameter.optional("since", Type.DAY),
          JobParameter.optional("note", Type.TEXT),
          JobParameter.choice("from", "here", "there"));

  private static JobParameters read(Map<String, String> given) {
    return JobParameters.read(KNOWN, given, TODAY);
  }

  private static List<ParameterFault> faults(List<JobParameter> known, Map<String, String> given) {
    ParametersRefusedException refused =
        catchThrowableOfType(
            ParametersRefusedException.class, () -> JobParameters.read(known, given, TODAY));
    assertThat(refused).isNotNull();
    assertThat(refused.code()).isEqualTo(ErrorCode.PARAMETERS_WRONG);
    return refused.faults();
  }

  @Test
  void what_is_left_out_or_blank_has_its_default() {
    JobParameters parameters = read(Map.of("most", "  "));

    assertThat(parameters.asOf()).contains(TODAY);
    assertThat(parameters.isDryRun()).isFalse();
    assertThat(parameters.values())
        .containsOnly(
            Map.entry("asOf", "2024-02-29"),
            Map.entry("dryRun", "false"),
            Map.entry("from", "here"),
            Map.entry("most", "500"));
  }

  @Test
  void what_is_given_counts() {
    JobParameters parameters =
        read(Map.of("asOf", "2024-02-01", "dryRun", "true", "most", " 7 ", "cohort", "cohort-2"));

    assertThat(parameters.asOf()).contains(LocalDate.of(2024, 2, 1));
    assertThat(parameters.isDryRun()).isTrue();
    assertThat(parameters.values()).containsEntry("most", "7").containsEntry("cohort", "cohort-2");
  }

  @ParameterizedTest
  @CsvSource({
    "asOf, 29.02.2024, WRONG_TYPE",
    "asOf, 2023-02-29, WRONG_TYPE",
    "asOf, +12024-02-01, WRONG_TYPE",
    "asOf, 2024-03-01, IN_FUTURE",
    "dryRun, yes, WRONG_TYPE",
    "dryRun, TRUE, WRONG_TYPE",
    "most, 7.5, WRONG_TYPE",
    "most, -1, WRONG_TYPE",
    "most, 1234567890, WRONG_TYPE",
    "cohort, Cohort 2, WRONG_TYPE",
    "since, tomorrow, WRONG_TYPE",
    "from, elsewhere, WRONG_TYPE",
    "other, 1, UNKNOWN",
  })
  void a_wrong_value_is_told_of_by_its_name(String name, String value, Kind kind) {
    assertThat(faults(KNOWN, Map.of(name, value))).containsExactly(new ParameterFault(name, kind));
  }

  @Test
  void today_is_no_future_and_another_day_may_be() {
    assertThat(read(Map.of("asOf", "2024-02-29", "since", "2024-03-01")).values())
        .containsEntry("since", "2024-03-01");
  }

  @Test
  void all_that_is_wrong_is_told_at_once() {
    assertThat(faults(KNOWN, Map.of("other", "1", "most", "many", "asOf", "2024-03-01")))
        .containsExactly(
            new ParameterFault("other", Kind.UNKNOWN),
            new ParameterFault("asOf", Kind.IN_FUTURE),
            new ParameterFault("most", Kind.WRONG_TYPE));
  }

  @Test
  void a_text_has_200_characters_at_most() {
    assertThat(read(Map.of("note", "a".repeat(200))).values()).containsKey("note");
    assertThat(faults(KNOWN, Map.of("note", "a".repeat(201))))
        .containsExactly(new ParameterFault("note", Kind.WRONG_TYPE));
  }

  @Test
  void what_must_be_given_is_missed() {
    List<JobParameter> known = List.of(JobParameter.required("cohort", Type.COHORT));

    assertThat(faults(known, Map.of())).containsExactly(new ParameterFault("cohort", Kind.MISSING));
    assertThat(faults(known, Map.of("cohort", " ")))
        .containsExactly(new ParameterFault("cohort", Kind.MISSING));
  }

  @Test
  void a_nightly_job_has_neither_day_nor_dry_run() {
    assertThat(
            faults(JobName.SEAL_ANEW.parameters(), Map.of("dryRun", "true", "asOf", "2024-01-01")))
        .containsExactly(
            new ParameterFault("asOf", Kind.UNKNOWN), new ParameterFault("dryRun", Kind.UNKNOWN));
    assertThat(JobParameters.read(JobName.SEAL_ANEW.parameters(), Map.of(), TODAY).asOf())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_default_is_of_its_type(JobName job) {
    assertThat(job.parameters())
        .allSatisfy(
            one -> assertThat(one.defaultValue().map(one::takes)).isNotEqualTo(Optional.of(false)));
  }
}
