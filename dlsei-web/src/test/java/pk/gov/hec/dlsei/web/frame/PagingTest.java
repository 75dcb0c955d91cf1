package pk.gov.hec.dlsei.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "25, 1", "26, 2", "50, 2", "51, 3"})
  void a_page_holds_25_lines(int count, int pages) {
    assertThat(Paging.of(null, count).pages()).isEqualTo(pages);
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 25", "3, 50"})
  void each_page_begins_where_the_one_before_ends(String asked, int first) {
    assertThat(Paging.of(asked, 60).first()).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"4, 3", "9999999, 3", "0, 1", "-1, 1", "x, 1", "99999999999, 1"})
  void an_address_that_asks_for_no_page_gets_the_nearest_or_the_first(String asked, int page) {
    assertThat(Paging.of(asked, 60).page()).isEqualTo(page);
  }

  @Test
  void an_empty_list_is_a_page() {
    assertThat(Paging.of("2", 0)).isEqualTo(new Paging(1, 1, 0, Paging.SIZE));
  }
}
