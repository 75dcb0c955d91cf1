package pk.gov.hec.dlsei.platform.coursera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.plugin.TryLaterException;

class ThrottleTest {

  private final List<Long> waits = new ArrayList<>();
  private long now = Long.MAX_VALUE - 100; // nanoTime may pass from the largest to the smallest
  private final Throttle throttle =
      new Throttle(5, Duration.ofMillis(500), () -> now, nanos -> waits.add(nanos / 1_000_000));

  @Test
  void calls_that_come_at_once_go_one_by_one_at_equal_distances() {
    throttle.await();
    throttle.await();
    throttle.await();
    assertThat(waits).containsExactly(0L, 200L, 400L);
  }

  @Test
  void a_call_after_a_rest_waits_for_nothing_and_saves_nothing_up() {
    throttle.await();
    now += Duration.ofMinutes(1).toNanos();
    throttle.await();
    throttle.await();
    assertThat(waits).containsExactly(0L, 0L, 200L);
  }

  @Test
  void a_call_that_would_wait_too_long_comes_later_and_takes_no_turn() {
    throttle.await();
    throttle.await();
    throttle.await();
    assertThatExceptionOfType(TryLaterException.class)
        .isThrownBy(throttle::await)
        .satisfies(e -> assertThat(e.after()).hasMillis(600));
    now += Duration.ofMillis(200).toNanos();
    throttle.await();
    assertThat(waits).containsExactly(0L, 200L, 400L, 400L);
  }

  @Test
  void a_stopped_thread_sends_nothing_and_stays_stopped() {
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(TryLaterException.class).isThrownBy(throttle::await);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(waits).isEmpty();
  }
}
