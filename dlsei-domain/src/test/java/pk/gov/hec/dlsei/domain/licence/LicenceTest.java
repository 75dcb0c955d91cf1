package pk.gov.hec.dlsei.domain.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceTest {

  @ParameterizedTest
  @ValueSource(strings = {"L-0000123", "l-0000123", "L0000123", " l-123 ", "L-000000000000123"})
  void a_number_is_understood_as_people_write_it(String text) {
    assertThat(Licence.idIn(text)).isEqualTo(OptionalLong.of(123));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "L", "L-", "123", "A-0000123", "L-12x", "L-1234567890123456"})
  void other_texts_are_no_number(String text) {
    assertThat(Licence.idIn(text)).isEmpty();
  }
}
