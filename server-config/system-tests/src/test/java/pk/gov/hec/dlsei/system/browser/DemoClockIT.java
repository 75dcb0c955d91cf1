package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@BrowserTest
class DemoClockIT {

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

  private static LocalDateTime clock(Visitor visitor) {
    return LocalDateTime.parse(
        visitor.page().locator(".clock-banner b").innerText().strip(), SHOWN);
  }

  @Test
  void the_administrator_moves_the_clock_forward_for_everybody(Visitor visitor, Visitor other) {
    visitor.signInAs("administrator").open("/admin/clock");
    LocalDateTime start = clock(visitor);
    assertThat(start).isAfterOrEqualTo(LocalDateTime.of(2023, 8, 3, 9, 0));

    visitor.press("form:day");
    assertThat(visitor.messages()).isEqualTo("The clock is moved.");
    assertThat(ChronoUnit.HOURS.between(start, clock(visitor))).isEqualTo(24);
    visitor.press("form:month");
    assertThat(ChronoUnit.DAYS.between(start, clock(visitor))).isEqualTo(31);

    other.open("/account/sign-in");
    assertThat(ChronoUnit.DAYS.between(start, clock(other))).isEqualTo(31);
  }

  @Test
  void it_moves_to_a_day_and_time_but_never_back_and_never_far(Visitor visitor) {
    visitor.signInAs("administrator").open("/admin/clock");
    LocalDateTime now = clock(visitor);

    visitor.type("form:to", now.minusDays(1).toString()).press("form:move");
    assertThat(visitor.messages())
        .isEqualTo("The clock moves forward only, and by a year at most.");
    visitor.type("form:to", now.plusYears(3).toString()).press("form:move");
    assertThat(visitor.messages())
        .isEqualTo("The clock moves forward only, and by a year at most.");
    assertThat(ChronoUnit.MINUTES.between(now, clock(visitor))).isLessThan(5);
    visitor.type("form:to", "").press("form:move");
    assertThat(visitor.messageOf("form", "to")).isEqualTo("Choose a day and a time.");

    visitor.type("form:to", now.plusHours(5).toString()).press("form:move");
    assertThat(visitor.messages()).isEqualTo("The clock is moved.");
    assertThat(ChronoUnit.MINUTES.between(now, clock(visitor))).isBetween(299L, 305L);
  }
}
