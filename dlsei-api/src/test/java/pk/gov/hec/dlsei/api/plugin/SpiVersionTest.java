package pk.gov.hec.dlsei.api.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpiVersionTest {

  @ParameterizedTest
  @CsvSource({
    "1.2, 1.2, true",
    "1.2, 1.0, true",
    "1.2, 1.3, false",
    "2.0, 1.9, false",
    "1.9, 2.0, false"
  })
  void a_host_runs_its_own_major_version_up_to_its_minor_one(
      String host, String builtFor, boolean runs) {
    assertThat(SpiVersion.of(host).runs(SpiVersion.of(builtFor))).isEqualTo(runs);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1.", "1.0.0", "v1.0", "-1.0"})
  void other_forms_are_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> SpiVersion.of(text));
  }
}
