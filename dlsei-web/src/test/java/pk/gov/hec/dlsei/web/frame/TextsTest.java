package pk.gov.hec.dlsei.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final String KEY = "nominationFault.NO_SUCH_NUMBER";

  @Test
  void an_urdu_sentence_keeps_the_order_of_a_number_s_digits() {
    assertThat(Texts.in(Locale.forLanguageTag("ur"), KEY, "CNIC", "35202-1234567-0"))
        .contains("\u206835202-1234567-0\u2069");
  }

  @Test
  void an_english_sentence_holds_the_number_as_it_is() {
    assertThat(Texts.in(Locale.ENGLISH, KEY, "CNIC", "35202-1234567-0"))
        .contains("35202-1234567-0")
        .doesNotContain("\u2068");
  }
}
