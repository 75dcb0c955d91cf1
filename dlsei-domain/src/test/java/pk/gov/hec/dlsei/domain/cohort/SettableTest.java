package pk.gov.hec.dlsei.domain.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.domain.cohort.Settable.Bounds;
import pk.gov.hec.dlsei.domain.cohort.Settable.Kind;

class SettableTest {

  private static Settable of(Kind kind, String lowest, String highest) {
    return new Settable(
        "key",
        kind,
        "R01",
        Optional.empty(),
        Optional.empty(),
        new Bounds(lowest, highest, List.of("WARN", "REFUSE")),
        "");
  }

  @ParameterizedTest
  @CsvSource({"1, true", "14, true", "0, false", "15, false", "-1, false", "1.5, false"})
  void a_number_lies_in_its_bounds(String wanted, boolean allowed) {
    assertThat(of(Kind.NUMBER, "1", "14").allows(wanted)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "99999999999", " 3", "٣"})
  void what_is_no_number_is_none(String wanted) {
    assertThat(of(Kind.NUMBER, "1", "14").allows(wanted)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-13, false",
    "2024-02-14, true",
    "2024-02-15, true",
    "2024-02-16, false",
    "2024-02-30, false",
    "15.2.2024, false",
    "'', false"
  })
  void a_day_lies_in_its_bounds(String wanted, boolean allowed) {
    assertThat(of(Kind.DATE, "2024-02-14", "2024-02-15").allows(wanted)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"WARN, true", "REFUSE, true", "warn, false", "OPEN, false"})
  void a_choice_is_one_of_its_own(String wanted, boolean allowed) {
    assertThat(of(Kind.CHOICE, "", "").allows(wanted)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "18000@2024-01-02, true",
    "18000@2024-01-02 20000@2024-02-14, true",
    "18000@2024-02-14 20000@2024-01-02, false",
    "18000@2024-01-02 20000@2024-01-02, false",
    "18000@2024-02-30, false",
    "18000, false",
    "18000@2024-01-02  20000@2024-02-14, false",
    "'', false"
  })
  void steps_of_seats_rise_by_day(String wanted, boolean allowed) {
    assertThat(of(Kind.SEATS, "", "").allows(wanted)).isEqualTo(allowed);
  }
}
