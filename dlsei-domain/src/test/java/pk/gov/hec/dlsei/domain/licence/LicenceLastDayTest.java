package pk.gov.hec.dlsei.domain.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Until when a licence was valid, by Karachi's days. */
class LicenceLastDayTest {

  private static final LocalDate ENDS = LocalDate.of(2024, 2, 15);

  private static Optional<LocalDate> lastDay(LicenceStatus status, String endedAt) {
    return Licence.lastDay(status, ENDS, Optional.ofNullable(endedAt).map(Instant::parse));
  }

  @Test
  void a_licence_that_is_not_over_has_none() {
    assertThat(lastDay(LicenceStatus.ACTIVE, null)).isEmpty();
    assertThat(lastDay(LicenceStatus.REVOKING, null)).isEmpty();
  }

  @Test
  void a_revoked_one_was_valid_until_the_day_on_which_it_was_taken_back() {
    assertThat(lastDay(LicenceStatus.REVOKED, "2023-09-07T20:00:00Z"))
        .contains(LocalDate.of(2023, 9, 8));
  }

  @Test
  void one_that_ran_to_its_end_was_valid_until_then_whenever_that_was_written_down() {
    assertThat(lastDay(LicenceStatus.ENDED, "2024-02-15T21:00:00Z")).contains(ENDS);
    assertThat(lastDay(LicenceStatus.ENDED, "2024-02-20T05:00:00Z")).contains(ENDS);
  }

  @Test
  void one_that_was_withdrawn_never_was_valid() {
    assertThat(lastDay(LicenceStatus.WITHDRAWN, "2023-09-07T05:00:00Z")).isEmpty();
  }
}
