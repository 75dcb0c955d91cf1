package pk.gov.hec.dlsei.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedNumberTest {

  @Test
  void seven_digits_at_least() {
    assertThat(QuotedNumber.APPLICATION.of(123)).isEqualTo("A-0000123");
    assertThat(QuotedNumber.LICENCE.of(10_000_000)).isEqualTo("L-10000000");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 123, 9_999_999, 10_000_000, 999_999_999_999_999L})
  void a_quoted_number_leads_back_to_its_own(long number) {
    assertThat(QuotedNumber.LICENCE.in(QuotedNumber.LICENCE.of(number))).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A-0000123", "a-0000123", "A0000123", " a-123 ", "A-000000000000123"})
  void a_number_is_understood_as_people_write_it(String text) {
    assertThat(QuotedNumber.APPLICATION.in(text)).contains(123L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "A-", "123", "L-0000123", "A-12x", "A--1", "A-1234567890123456"})
  void other_texts_are_no_number(String text) {
    assertThat(QuotedNumber.APPLICATION.in(text)).isEmpty();
  }
}
