package pk.gov.hec.dlsei.platform.coursera;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

class RetryAfterFuzzTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2023-08-03T04:00:00Z"), ZoneOffset.UTC);

  /** Whatever another system sends: a wait of a second to a day. */
  @FuzzTest(maxDuration = "1m")
  void every_header_gives_a_wait_in_bounds(FuzzedDataProvider data) {
    String header = data.consumeRemainingAsString();

    assertThat(RetryAfter.read(Optional.of(header), CLOCK))
        .isBetween(Duration.ofSeconds(1), Duration.ofDays(1));
  }
}
