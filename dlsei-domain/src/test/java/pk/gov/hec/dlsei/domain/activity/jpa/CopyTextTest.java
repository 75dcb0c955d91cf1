package pk.gov.hec.dlsei.domain.activity.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopyTextTest {

  @Test
  void cells_are_separated_and_what_separates_them_is_escaped() {
    CopyText text = new CopyText(2);
    text.cell(7).cell("a\tb\\c\nd\re\0f").cell(true).cell(Optional.empty()).endRow();
    text.cell(8).cell(Optional.of("g")).cell(false).endRow();

    assertThat(text).hasToString("7\ta\\tb\\\\c\\nd\\re f\tt\t\\N\n8\tg\tf\n");
  }

  @Test
  void times_that_can_only_be_mistakes_are_left_out() {
    CopyText text = new CopyText(1);
    text.time(Optional.of(Instant.parse("2023-08-05T10:00:00Z")))
        .time(Optional.of(Instant.MAX))
        .time(Optional.of(Instant.EPOCH))
        .endRow();

    assertThat(text).hasToString("2023-08-05T10:00:00Z\t\\N\t\\N\n");
  }
}
