package pk.gov.hec.dlsei.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 123, 9_999_999, 10_000_000, 999_999_999_999_999L})
  void a_quoted_number_leads_back_to_its_place(long place) {
    String number = new Submission(place, Instant.EPOCH).number();

    assertThat(number).isEqualTo(Submission.numberOf(place)).matches("A-\\d{7,}");
    assertThat(Submission.placeIn(number)).contains(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A-0000123", "a-0000123", "A0000123", " a-123 ", "A-000000000000123"})
  void a_number_is_understood_as_people_write_it(String text) {
    assertThat(Submission.placeIn(text)).contains(123L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "A-", "123", "L-0000123", "A-12x", "A--1", "A-1234567890123456"})
  void other_texts_are_no_number(String text) {
    assertThat(Submission.placeIn(text)).isEmpty();
  }
}
