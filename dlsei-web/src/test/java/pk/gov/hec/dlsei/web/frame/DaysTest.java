package pk.gov.hec.dlsei.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

  @Test
  void a_day_in_a_text_is_shown_as_people_read_it() {
    assertThat(Days.in(Locale.ENGLISH, "valid until 2025-08-31, which is soon."))
        .isEqualTo("valid until 31 Aug 2025, which is soon.");
    assertThat(Days.in(Locale.ENGLISH, "2023-08-24")).isEqualTo("24 Aug 2023");
  }

  @Test
  void an_urdu_text_keeps_it_apart_in_its_own_direction() {
    assertThat(Days.in(Languages.URDU, "دستاویز \u20662025-08-31\u2069 تک کارآمد ہے۔"))
        .isEqualTo("دستاویز \u206831 اگست 2025\u2069 تک کارآمد ہے۔");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-13-45", "12023-08-24", "2023-08-24-1", "04072213001", ""})
  void what_is_no_day_stays_as_it_is(String text) {
    assertThat(Days.in(Locale.ENGLISH, text)).isEqualTo(text);
  }
}
