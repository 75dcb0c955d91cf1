package pk.gov.hec.dlsei.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class MobileFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void a_text_is_refused_or_is_a_number(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    if (!Mobile.isWellFormed(text)) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Mobile(text));
      return;
    }
    Mobile mobile = new Mobile(text);
    assertThat(mobile.e164()).matches("\\+923[0-9]{9}");
    assertThat(new Mobile(mobile.national())).isEqualTo(mobile);
  }
}
