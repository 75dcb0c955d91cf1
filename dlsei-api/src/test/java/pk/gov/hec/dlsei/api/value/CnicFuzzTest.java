package pk.gov.hec.dlsei.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class CnicFuzzTest {

  /** Whatever is typed: it is refused for a reason, or it is 13 digits that stay what they are. */
  @FuzzTest(maxDuration = "1m")
  void a_text_is_refused_or_is_a_number(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    if (Cnic.faultOf(text) != null) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Cnic(text));
      return;
    }
    Cnic cnic = new Cnic(text);
    assertThat(cnic.digits()).matches("[1-8][0-9]{11}[1-9]");
    assertThat(new Cnic(cnic.dashed())).isEqualTo(cnic);
    assertThat(cnic.masked()).hasSize(15).doesNotContain(cnic.digits().substring(5, 12));
  }
}
