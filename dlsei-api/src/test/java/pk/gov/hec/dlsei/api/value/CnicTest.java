package pk.gov.hec.dlsei.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number of CNIC, B-Form or NICOP (reading R24). */
class CnicTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3420108912318",
        "34201-0891231-8",
        " 34201 0891231 8 ",
        "34201–0891231–8",
        "34201\u200f-0891231-8",
        "۳۴۲۰۱-۰۸۹۱۲۳۱-۸",
        "٣٤٢٠١٠٨٩١٢٣١٨"
      })
  void dashes_spaces_and_urdu_digits_are_taken(String typed) {
    assertThat(new Cnic(typed).digits()).isEqualTo("3420108912318");
  }

  @ParameterizedTest
  @CsvSource({
    "342010891231,     NOT_13_DIGITS",
    "34201089123188,   NOT_13_DIGITS",
    "3420A-0891231-8,  NOT_DIGITS",
    "34201/0891231/8,  NOT_DIGITS",
    "'',               NOT_DIGITS",
    "94201-0891231-8,  NO_SUCH_NUMBER",
    "04201-0891231-8,  NO_SUCH_NUMBER",
    "34201-0891231-0,  NO_SUCH_NUMBER"
  })
  void what_is_wrong_is_named(String typed, Cnic.Fault fault) {
    assertThat(Cnic.faultOf(typed)).isEqualTo(fault);
    assertThatThrownBy(() -> new Cnic(typed)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"11111-1111111-1", "81111-1111111-9"})
  void provinces_1_to_8_are_taken(String typed) {
    assertThat(Cnic.faultOf(typed)).isNull();
  }

  @Test
  void it_prints_masked() {
    Cnic cnic = new Cnic("3420108912318");
    assertThat(cnic).hasToString("34201-*******-8");
    assertThat(cnic.dashed()).isEqualTo("34201-0891231-8");
  }

  @Test
  void the_refusal_does_not_repeat_the_number() {
    assertThatThrownBy(() -> new Cnic("9420108912318"))
        .hasMessageNotContaining("9420108912318")
        .hasMessageContaining("13 digits");
  }
}
