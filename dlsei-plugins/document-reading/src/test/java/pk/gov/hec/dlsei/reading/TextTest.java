package pk.gov.hec.dlsei.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.api.document.DocumentKind;

class TextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3520112345671",
        "35201-1234567-1",
        "35201 1234567 1",
        "35201\u20131234567\u20131",
        "۳۵۲۰۱-۱۲۳۴۵۶۷-۱",
        "٣٥٢٠١١٢٣٤٥٦٧١"
      })
  void a_cnic_is_found_however_it_is_written(String written) {
    assertThat(new Text("No. " + written + ", card", Text.Source.WRITTEN).holds("3520112345671"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"135201-1234567-1", "35201-1234567-12", "35201-1234567-2"})
  void a_longer_or_other_number_is_another(String written) {
    assertThat(new Text(written, Text.Source.WRITTEN).holds("3520112345671")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "issued 14-02-2023 | 2023-02-14",
        "۱۴/۰۲/۲۰۲۳ | 2023-02-14",
        "2023-02-14 | 2023-02-14",
        "14th February, 2023 | 2023-02-14",
        "14-FEB-2023 | 2023-02-14",
        "Feb. 14, 2023 | 2023-02-14",
        "01.01.2020 to 05.06.2021 | 2021-06-05"
      })
  void a_date_is_read_however_it_is_written(String written, String date) {
    assertThat(new Dates(Text.normal(written)).newest()).hasToString("Optional[" + date + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31-02-2023", "14-13-2023", "2021-CS-7", "0300-1234567", "99/99/1999"})
  void what_is_no_date_is_none(String written) {
    assertThat(new Dates(Text.normal(written)).newest()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Valid until 31-08-2023                             | 2023-08-31",
        "valid upto: 31 August 2023, printed 03/01/2024     | 2023-08-31",
        "Validity: from 01-09-2019 to 31-08-2023            | 2023-08-31",
        "valid from 01.09.2019 till 31.08.2023              | 2023-08-31",
        "Date of issue Date of expiry 01.09.2019 31.08.2023 | 2023-08-31",
        "Expiry date 31-08-2023                             | 2023-08-31",
        "expires on August 31, 2023                         | 2023-08-31",
        "Valid till Aug 2023                                | 2023-08-31",
        "Valid upto 08/2023                                 | 2023-08-31",
        "تاریخ تنسیخ ۳۱.۰۸.۲۰۲۳                             | 2023-08-31",
      })
  void an_end_of_validity_is_read_however_it_is_written(String written, String date) {
    assertThat(new Dates(Text.normal(written)).expiry()).hasToString("Optional[" + date + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validated on 31-08-2023",
        "valid for five years from 31-08-2023",
        "invalid without a stamp, 31-08-2023",
        "valid without a stamp; there is much between this word and the date 31-08-2023",
        "issued on 31-08-2023"
      })
  void a_date_of_something_else_ends_no_validity(String written) {
    assertThat(new Dates(Text.normal(written)).expiry()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-08-09, EXPIRED",
    "2023-08-10, ENDS_SOON",
    "2023-08-11, ENDS_SOON",
    "2023-09-09, ENDS_SOON",
    "2023-09-10, VALID_UNTIL"
  })
  void validity_is_told_by_the_day(String end, Remark remark) {
    Text text = new Text("Valid until " + end, Text.Source.WRITTEN);
    var card = Drawn.document(DocumentKind.STUDENT_CARD, "application/pdf", new byte[0]);
    assertThat(new Comparison(text, card).validity()).contains(remark.said(end));
  }

  @Test
  void of_a_text_without_end_some_is_read() {
    Text text = new Text("Amina ".repeat(200_000) + "Khan", Text.Source.WRITTEN);
    assertThat(text.holds("Amina")).isTrue();
    assertThat(text.holds("Khan")).isFalse();
  }
}
