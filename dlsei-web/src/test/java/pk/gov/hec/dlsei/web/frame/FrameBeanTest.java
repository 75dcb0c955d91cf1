package pk.gov.hec.dlsei.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameBeanTest {

  @ParameterizedTest
  @CsvSource({"0,0", "999,999", "9999,'9,999'", "10000,'10,000+'"})
  void a_count_that_stopped_says_so(long count, String shown) {
    assertThat(new FrameBean().counted(count, 10_000)).isEqualTo(shown);
  }
}
