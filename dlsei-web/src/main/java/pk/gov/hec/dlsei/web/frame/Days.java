package pk.gov.hec.dlsei.web.frame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days as people read them. */
final class Days {

  private static final Pattern ISO =
      Pattern.compile("\u2066?(?<![\\d-])(\\d{4}-\\d{2}-\\d{2})(?![\\d-])\u2069?");

  private Days() {}

  /** Such as {@code 15 Feb 2024}. */
  static String in(Locale locale, LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
  }

  /** A text of machines or plug-ins with its days, such as {@code 2024-02-15}, in that form. */
  static String in(Locale locale, String text) {
    return ISO.matcher(text).replaceAll(found -> shown(locale, found));
  }

  private static String shown(Locale locale, MatchResult found) {
    try {
      return Texts.isolated(locale, in(locale, LocalDate.parse(found.group(1))));
    } catch (DateTimeException e) {
      return found.group();
    }
  }
}
