package pk.gov.hec.dlsei.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

class JobTimesTest {

  private static final JobTimes NIGHTLY = new JobTimes("15 3 * * *", "Asia/Karachi");

  private static Instant at(String time) {
    return Instant.parse(time);
  }

  @Nested
  class NextTimes {

    @ParameterizedTest
    @CsvSource({
      "15 3 * * *, 2024-03-01T22:14:59Z, 2024-03-01T22:15:00Z",
      "15 3 * * *, 2024-03-01T22:15:00Z, 2024-03-02T22:15:00Z",
      "0 0 29 2 *, 2024-03-01T00:00:00Z, 2028-02-28T19:00:00Z",
      "*/20 9-17 * * 1-5, 2024-03-01T12:41:00Z, 2024-03-04T04:00:00Z",
      "30 23 31 12 *, 2024-12-31T18:29:00Z, 2024-12-31T18:30:00Z",
    })
    void they_are_those_of_karachi(String cron, String moment, String next) {
      assertThat(new JobTimes(cron, "Asia/Karachi").next(at(moment))).isEqualTo(at(next));
    }

    @Test
    void karachi_has_a_night_each_24_hours_also_when_others_change_their_clocks() {
      List<Instant> nights = NIGHTLY.next(at("2024-03-28T00:00:00Z"), 10);

      assertThat(nights)
          .hasSize(10)
          .startsWith(at("2024-03-28T22:15:00Z"), at("2024-03-29T22:15:00Z"))
          .endsWith(at("2024-04-06T22:15:00Z"));
    }

    @Test
    void another_zone_has_its_own() {
      JobTimes berlin = new JobTimes("0 12 * * *", "Europe/Berlin");

      assertThat(berlin.next(at("2024-03-30T00:00:00Z"), 2))
          .containsExactly(at("2024-03-30T11:00:00Z"), at("2024-03-31T10:00:00Z"));
    }
  }

  @Nested
  class MissedTimes {

    private static final Instant DUE = Instant.parse("2024-03-01T22:15:00Z");

    @ParameterizedTest
    @CsvSource({
      "2024-03-01T22:15:00Z, RUN_ONCE, true",
      "2024-03-01T22:15:00Z, SKIP, true",
      "2024-03-02T22:14:59Z, RUN_ONCE, true",
      "2024-03-02T22:14:59Z, SKIP, true",
      "2024-03-02T22:15:00Z, RUN_ONCE, true",
      "2024-03-02T22:15:00Z, SKIP, false",
      "2024-06-01T00:00:00Z, RUN_ONCE, true",
      "2024-06-01T00:00:00Z, SKIP, false",
    })
    void one_time_counts_and_more_are_for_the_policy(
        String now, MissedPolicy missed, boolean isToRun) {
      assertThat(NIGHTLY.isToRun(DUE, at(now), missed)).isEqualTo(isToRun);
    }
  }

  @Nested
  class Refused {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "daily",
          "15 3 * *",
          "0 15 3 * * *",
          "60 3 * * *",
          "15 25 * * *",
          "15 3 * * 9"
        })
    void a_cron_that_cannot_be_read(String cron) {
      assertThatThrownBy(() -> new JobTimes(cron, "Asia/Karachi"))
          .isInstanceOfSatisfying(
              DlseiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.SCHEDULE_WRONG))
          .hasMessage(
              "“"
                  + cron
                  + "” is no schedule; write minute, hour, day, month and day of the week, such as 15 3 * * *");
    }

    @Test
    void a_zone_that_is_none() {
      assertThatThrownBy(() -> new JobTimes("15 3 * * *", "Asia/Karatschi"))
          .hasMessageContaining("There is no zone “Asia/Karatschi”");
    }

    @Test
    void both_are_named_where_both_are_wrong() {
      assertThatThrownBy(() -> new JobTimes("daily", "Karachi"))
          .isInstanceOfSatisfying(
              ScheduleRefusedException.class,
              e ->
                  assertThat(e.faults())
                      .containsExactlyInAnyOrder(
                          ScheduleFault.NO_TIMES, ScheduleFault.NO_SUCH_ZONE))
          .hasMessageContainingAll("“daily”", "“Karachi”");
    }

    @Test
    void a_time_that_never_comes() {
      JobTimes never = new JobTimes("0 0 30 2 *", "Asia/Karachi");

      assertThat(never.next(at("2024-01-01T00:00:00Z"), 10)).isEmpty();
      assertThatThrownBy(() -> never.next(at("2024-01-01T00:00:00Z")))
          .hasMessageContaining("never comes");
    }
  }
}
