package pk.gov.hec.dlsei.platform.coursera;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A time as the exports write it: {@code 2023-03-01T08:15:00Z}, with an offset, without a zone,
 * with a blank for the T, without seconds, or a day. Without a zone it is UTC. Read by hand: a
 * table has millions of them, and a pattern or an exception for each would take minutes.
 */
final class ExportTime {

  private static final int WRONG = -1;
  private static final int LARGEST_OFFSET = 18;

  private final String text;
  private int at;

  private ExportTime(String text) {
    this.text = text;
  }

  /** Empty where it cannot be read. */
  static Optional<Instant> read(String text) {
    return new ExportTime(text).instant();
  }

  private Optional<Instant> instant() {
    LocalDate day = day();
    if (day == null) {
      return Optional.empty();
    }
    if (isAtEnd()) {
      return Optional.of(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
    long seconds = skipToTime() ? secondsOfDay() : WRONG;
    long nanos = seconds == WRONG ? WRONG : fraction();
    int offset = nanos == WRONG ? 0 : offset();
    if (nanos == WRONG || !isAtEnd()) {
      return Optional.empty();
    }
    return Optional.of(Instant.ofEpochSecond(day.toEpochDay() * 86_400 + seconds - offset, nanos));
  }

  private LocalDate day() {
    int year = number(4, 0, 9999);
    int month = year != WRONG && skip('-') ? number(2, 1, 12) : WRONG;
    int day = month != WRONG && skip('-') ? number(2, 1, 31) : WRONG;
    return day == WRONG || day > YearMonth.of(year, month).lengthOfMonth()
        ? null
        : LocalDate.of(year, month, day);
  }

  /** A T or blanks, which are not the ones before a zone. */
  private boolean skipToTime() {
    return skip('T') || skipBlanks();
  }

  private long secondsOfDay() {
    int hour = number(2, 0, 23);
    int minute = hour != WRONG && skip(':') ? number(2, 0, 59) : WRONG;
    if (minute == WRONG) {
      return WRONG;
    }
    int second = skip(':') ? number(2, 0, 59) : 0;
    return second == WRONG ? WRONG : hour * 3600L + minute * 60L + second;
  }

  private long fraction() {
    if (!skip('.')) {
      return 0;
    }
    int begin = at;
    long nanos = 0;
    while (at < text.length() && isDigit(text.charAt(at)) && at - begin < 9) {
      nanos = nanos * 10 + text.charAt(at++) - '0';
    }
    for (int digits = at - begin; digits < 9; digits++) {
      nanos *= 10;
    }
    return at == begin ? WRONG : nanos;
  }

  /** In seconds; what is no zone is left, so that the end is not reached. */
  private int offset() {
    skipBlanks();
    if (skip('Z')) {
      return 0;
    }
    if (text.startsWith("UTC", at)) {
      at += 3;
      return 0;
    }
    int begin = at;
    int sign = skip('+') ? 1 : skip('-') ? -1 : 0;
    int hours = sign == 0 ? WRONG : number(2, 0, LARGEST_OFFSET);
    skip(':');
    int minutes = hours == WRONG ? WRONG : number(2, 0, 59);
    if (minutes == WRONG) {
      at = begin;
      return 0;
    }
    return sign * (hours * 3600 + minutes * 60);
  }

  private int number(int digits, int least, int most) {
    if (at + digits > text.length()) {
      return WRONG;
    }
    int value = 0;
    for (int i = at; i < at + digits; i++) {
      if (!isDigit(text.charAt(i))) {
        return WRONG;
      }
      value = value * 10 + text.charAt(i) - '0';
    }
    at += digits;
    return value < least || value > most ? WRONG : value;
  }

  private boolean skip(char wanted) {
    boolean there = at < text.length() && text.charAt(at) == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private boolean skipBlanks() {
    boolean there = false;
    while (skip(' ')) {
      there = true;
    }
    return there;
  }

  private boolean isAtEnd() {
    return at == text.length();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
