package pk.gov.hec.dlsei.platform.coursera;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** HTTP's {@code Retry-After}: seconds or a date. */
final class RetryAfter {

  /** What stands where the header is missing or cannot be read. */
  static final Duration USUAL = Duration.ofSeconds(30);

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  private RetryAfter() {}

  /** At least a second, at most a day: a slip in the header must not stop the invitations. */
  static Duration read(Optional<String> header, Clock clock) {
    Duration wait = header.map(String::strip).map(text -> parse(text, clock)).orElse(USUAL);
    if (wait.compareTo(SHORTEST) < 0) {
      return SHORTEST;
    }
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  private static Duration parse(String text, Clock clock) {
    if (text.matches("\\d{1,12}")) {
      return Duration.ofSeconds(Long.parseLong(text));
    }
    try {
      Instant until = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
      return Duration.between(clock.instant(), until);
    } catch (DateTimeParseException neither) {
      return USUAL;
    }
  }
}
