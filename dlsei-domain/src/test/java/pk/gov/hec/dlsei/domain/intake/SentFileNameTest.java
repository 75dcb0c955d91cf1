package pk.gov.hec.dlsei.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentFileNameTest {

  @ParameterizedTest
  @CsvSource({
    "people.csv, people.csv",
    "C:\\fakepath\\people.csv, people.csv",
    "../../etc/passwd, passwd",
    "فہرست.csv, فہرست.csv",
    "'', list",
    "/, list"
  })
  void it_is_shown_without_its_path(String sent, String shown) {
    assertThat(SentFileName.shown(sent, "list")).isEqualTo(shown);
  }

  @Test
  void what_cannot_be_shown_or_kept_goes() {
    assertThat(SentFileName.shown(null, "list")).isEqualTo("list");
    assertThat(SentFileName.shown("a\u0000\r\nb", "list")).isEqualTo("ab");
    assertThat(SentFileName.shown("x".repeat(500), "list")).hasSize(200);
  }
}
