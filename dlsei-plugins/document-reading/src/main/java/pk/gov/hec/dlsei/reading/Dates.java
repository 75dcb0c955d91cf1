package pk.gov.hec.dlsei.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The dates that stand in a text, days before months as in Pakistan. */
final class Dates {

  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final String GAP = "[\\s,./-]{0,3}";
  private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?" + YEAR);
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern DAY_NAMED =
      Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?" + GAP + MONTH + GAP + YEAR);
  private static final Pattern MONTH_NAMED =
      Pattern.compile(MONTH + GAP + "(\\d{1,2})(?:st|nd|rd|th)?" + GAP + YEAR);
  private static final Pattern MONTH_ALONE = Pattern.compile("(?<![a-z])" + MONTH + GAP + YEAR);
  private static final Pattern NUMBERED_MONTH_ALONE =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})\\s?[-/]\\s?" + YEAR);

  /** Stands for each letter of a date where what is before another one is looked at. */
  private static final char DATE = '\u0001';

  private static final String UNTIL = "(?:until|up\\s?to|till?|thru|through|to|[-\u2013])";
  private static final String NEAR = "[^\\d" + DATE + "]{0,25}";
  private static final String RANGE = DATE + "{1,30}\\s{0,3}(?:" + UNTIL + "\\s{0,3})?";
  private static final String VALID = "(?<![a-z])valid(?:ity)?(?![a-z])";
  private static final String EXPIRY = "(?:expir(?:y|es|ed|ation)|تاریخ تنسیخ)";

  /** "Valid from" begins a range, whose end alone is the end of validity. */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?:%1$s(?![^\\d]{0,25}from)%2$s(?:%3$s)?|%1$s[^\\d]{0,25}from%2$s%3$s|%4$s%2$s(?:%3$s)?)$"
              .formatted(VALID, NEAR, RANGE, EXPIRY));

  private static final int BEFORE = 80;

  private record Found(LocalDate date, int start, int end, boolean isMonth) {}

  private final StringBuilder masked;
  private final List<Found> found = new ArrayList<>();

  /** Reads them from a text in {@link Text#normal}'s form. */
  Dates(String text) {
    masked = new StringBuilder(text);
    each(DAY_FIRST, 3, 2, 1);
    each(YEAR_FIRST, 1, 2, 3);
    each(DAY_NAMED, 3, 2, 1);
    each(MONTH_NAMED, 3, 1, 2);
    each(MONTH_ALONE, 2, 1, 0);
    each(NUMBERED_MONTH_ALONE, 2, 1, 0);
  }

  /** Each date once: what one form has taken, the next ones do not see. */
  private void each(Pattern form, int year, int month, int day) {
    form.matcher(masked.toString())
        .results()
        .forEach(
            match ->
                date(match.group(year), match.group(month), day == 0 ? null : match.group(day))
                    .map(date -> new Found(date, match.start(), match.end(), day == 0))
                    .ifPresent(this::take));
  }

  private void take(Found one) {
    found.add(one);
    for (int i = one.start; i < one.end; i++) {
      masked.setCharAt(i, DATE);
    }
  }

  /** The last day of a month where none is given. */
  private static Optional<LocalDate> date(String year, String month, String day) {
    int number = MONTHS.contains(month) ? MONTHS.indexOf(month) + 1 : Integer.parseInt(month);
    try {
      YearMonth whole = YearMonth.of(Integer.parseInt(year), number);
      return Optional.of(day == null ? whole.atEndOfMonth() : whole.atDay(Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31/02/2023 is a number, not a date
    }
  }

  /** The newest day; a month alone is none. */
  Optional<LocalDate> newest() {
    return days().max(LocalDate::compareTo);
  }

  /** The newest day that is not after another one. */
  Optional<LocalDate> newestUntil(LocalDate last) {
    return days().filter(day -> !day.isAfter(last)).max(LocalDate::compareTo);
  }

  private Stream<LocalDate> days() {
    return found.stream().filter(f -> !f.isMonth).map(Found::date);
  }

  /** The newest that follows words such as "valid until", also as the end of a range. */
  Optional<LocalDate> expiry() {
    return newest(ENDING);
  }

  /** The newest that stands right behind such words, a regular expression. */
  Optional<LocalDate> after(String words) {
    return newest(Pattern.compile("(?:" + words + ")" + NEAR + "$"));
  }

  private Optional<LocalDate> newest(Pattern before) {
    return found.stream()
        .filter(
            f -> before.matcher(masked.substring(Math.max(0, f.start - BEFORE), f.start)).find())
        .map(Found::date)
        .max(LocalDate::compareTo);
  }
}
