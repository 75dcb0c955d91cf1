package pk.gov.hec.dlsei.domain.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone of people and of every day count (reading R07). */
public final class Karachi {

  /** Asia/Karachi, +05:00 all the year. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Karachi");

  private Karachi() {}

  /** The day that people have. */
  public static LocalDate today(Clock clock) {
    return dayOf(clock.instant());
  }

  /** The day on which something happens or has happened. */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /** The first moment of a day. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /**
   * The last day before a limit.
   *
   * @param limit a moment that is already too late, such as the first one of a day
   * @return the day of the moment before it
   */
  public static LocalDate lastDay(Instant limit) {
    return dayOf(limit.minusNanos(1));
  }
}
