package pk.gov.hec.dlsei.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

class RequestedIdTest {

  @Test
  void digits_are_an_id() {
    assertThat(RequestedId.of("1250")).isEqualTo(1250);
    assertThat(RequestedId.of("999999999999999999")).isEqualTo(999_999_999_999_999_999L);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "-1", "1.5", "x", "1 OR 1=1", "٣", "9999999999999999999"})
  void all_else_is_not_there(String text) {
    assertThatThrownBy(() -> RequestedId.of(text))
        .isInstanceOfSatisfying(
            DlseiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
  }
}
