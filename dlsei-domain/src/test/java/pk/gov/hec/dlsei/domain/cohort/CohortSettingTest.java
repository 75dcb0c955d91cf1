package pk.gov.hec.dlsei.domain.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CohortSettingTest {

  @ParameterizedTest
  @CsvSource({
    "DECIDE_WITHIN_HOURS, 1",
    "DECIDE_WITHIN_HOURS, 720",
    "DECIDE_WITHIN_HOURS, 024",
    "ANSWER_WITHIN_DAYS, 1",
    "ANSWER_WITHIN_DAYS, 60",
    "OUT_OF_ORDER, WARN",
    "OUT_OF_ORDER, REFUSE",
    "WAITING_LIST, CLOSED",
    "WAITING_LIST, OPEN",
  })
  void it_may_be_one_of_the_choices_or_a_number_in_the_bounds(CohortSetting setting, String value) {
    assertThat(setting.allowed().allows(value)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "DECIDE_WITHIN_HOURS, 0",
    "DECIDE_WITHIN_HOURS, 721",
    "DECIDE_WITHIN_HOURS, -1",
    "DECIDE_WITHIN_HOURS, 1.5",
    "DECIDE_WITHIN_HOURS, 99999999999",
    "DECIDE_WITHIN_HOURS, ''",
    "DECIDE_WITHIN_HOURS, ' 24'",
    "DECIDE_WITHIN_HOURS, WARN",
    "ANSWER_WITHIN_DAYS, 0",
    "ANSWER_WITHIN_DAYS, 61",
    "OUT_OF_ORDER, warn",
    "OUT_OF_ORDER, OPEN",
    "OUT_OF_ORDER, ''",
    "WAITING_LIST, 1",
    "WAITING_LIST, REFUSE",
  })
  void nothing_else_is_allowed(CohortSetting setting, String value) {
    assertThat(setting.allowed().allows(value)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void what_holds_at_first_is_allowed_and_names_its_reading(CohortSetting setting) {
    assertThat(setting.allowed().allows(setting.allowed().initial())).isTrue();
    assertThat(setting.reading()).matches("R\\d\\d");
  }
}
