package pk.gov.hec.dlsei.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0300-1234567",
        "03001234567",
        "+923001234567",
        "00923001234567",
        "923001234567",
        "+92 300 1234567",
        "(0300) 1234567",
        "۰۳۰۰-۱۲۳۴۵۶۷"
      })
  void all_usual_forms_are_taken(String typed) {
    assertThat(new Mobile(typed).e164()).isEqualTo("+923001234567");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0300-123456",
        "0300-12345678",
        "0200-1234567",
        "+449001234567",
        "0300-123456a"
      })
  void other_numbers_are_refused(String typed) {
    assertThat(Mobile.isWellFormed(typed)).isFalse();
  }

  @Test
  void it_prints_masked_and_is_written_nationally() {
    Mobile mobile = new Mobile("0300-1234567");
    assertThat(mobile).hasToString("+92300*****67");
    assertThat(mobile.national()).isEqualTo("0300-1234567");
  }
}
