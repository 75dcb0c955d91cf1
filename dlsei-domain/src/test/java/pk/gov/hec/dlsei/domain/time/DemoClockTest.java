package pk.gov.hec.dlsei.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DemoClockTest {

  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

  private Duration offset = Duration.ofDays(-1200);

  @Test
  void it_ticks_with_the_system_at_its_offset() {
    Clock demo = new DemoClock(Clock.fixed(NOW, Karachi.ZONE), kept());
    assertThat(demo.instant()).isEqualTo(NOW.minus(Duration.ofDays(1200)));
    assertThat(demo.getZone()).isEqualTo(Karachi.ZONE);
  }

  @Test
  void moving_it_shows_at_once() {
    Clock demo = new DemoClock(Clock.fixed(NOW, Karachi.ZONE), kept());
    Instant before = demo.instant();
    offset = offset.plusDays(30);
    assertThat(Duration.between(before, demo.instant())).isEqualTo(Duration.ofDays(30));
  }

  private ClockOffset kept() {
    return new ClockOffset() {
      @Override
      public Duration current() {
        return offset;
      }

      @Override
      public void startAt(Duration start) {
        offset = start;
      }

      @Override
      public void moveForward(Duration by) {
        offset = offset.plus(by);
      }
    };
  }
}
