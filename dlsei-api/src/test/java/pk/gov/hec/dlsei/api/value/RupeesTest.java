package pk.gov.hec.dlsei.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RupeesTest {

  @Test
  void they_are_printed_as_on_a_challan() {
    assertThat(new Rupees(8_000)).hasToString("Rs. 8,000/-");
  }

  @Test
  void they_are_not_negative() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Rupees(-1));
  }
}
