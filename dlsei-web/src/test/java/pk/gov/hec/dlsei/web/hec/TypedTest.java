package pk.gov.hec.dlsei.web.hec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.hec.dlsei.domain.cohort.Settable;
import pk.gov.hec.dlsei.domain.cohort.Settable.Bounds;
import pk.gov.hec.dlsei.domain.cohort.Settable.Kind;

class TypedTest {

  private static Settable of(Kind kind, String value) {
    return new Settable(
        "key",
        kind,
        "R01",
        Optional.empty(),
        Optional.empty(),
        new Bounds("", "", List.of()),
        value);
  }

  @ParameterizedTest
  @CsvSource({
    "24, 24",
    "' 24 ', 24",
    "024, 24",
    "0, 0",
    "'30,000', 30000",
    "۲۴, 24",
    "٢٤, 24",
    "x, x",
    "-1, -1"
  })
  void a_number_may_stand_in_the_figures_of_any_script(String typed, String kept) {
    assertThat(Typed.kept(of(Kind.NUMBER, ""), typed)).isEqualTo(kept);
  }

  @Test
  void steps_of_seats_stand_one_to_a_line() {
    Settable steps = of(Kind.SEATS, "18000@2024-01-02 20000@2024-02-14");

    assertThat(Typed.shown(steps)).isEqualTo("18000 2024-01-02\n20000 2024-02-14");
    assertThat(Typed.kept(steps, Typed.shown(steps))).isEqualTo(steps.value());
    assertThat(Typed.kept(steps, "18,000   2024-01-02\r\n\r\n ۲۰۰۰۰ 2024-02-14 "))
        .isEqualTo(steps.value());
  }

  @Test
  void a_choice_stays_as_it_is() {
    assertThat(Typed.kept(of(Kind.CHOICE, ""), "WARN")).isEqualTo("WARN");
  }
}
