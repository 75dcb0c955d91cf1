package pk.gov.hec.dlsei.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class EmailFuzzTest {

  /** No line break, comma or sign outside ASCII ever reaches the mail server as an address. */
  @FuzzTest(maxDuration = "1m")
  void a_text_is_refused_or_is_one_address(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    if (!Email.isWellFormed(text)) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Email(text));
      return;
    }
    String address = new Email(text).value();
    assertThat(address).matches("[\\x21-\\x7e]{3,254}").doesNotContain(",", ";", "<", ">", "\"");
    assertThat(address.chars().filter(c -> c == '@').count()).isOne();
    assertThat(new Email(address).value()).isEqualTo(address);
  }
}
