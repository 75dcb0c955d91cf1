package pk.gov.hec.dlsei.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(new Text("No. " + written + ", card").holds("3520112345671")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"135201-1234567-1", "35201-1234567-12", "35201-1234567-2"})
  void a_longer_or_other_number_is_another(String written) {
    assertThat(new Text(written).holds("3520112345671")).isFalse();
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
}
