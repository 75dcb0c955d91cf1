package pk.gov.hec.dlsei.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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
  private static final Pattern EXPIRY =
      Pattern.compile("(?:valid\\s?(?:until|up\\s?to|till|thru|through)|expir(?:y|es))\\D{0,20}$");
  private static final int BEFORE = 40;

  private record Found(LocalDate date, int start) {}

  private final String text;
  private final List<Found> found = new ArrayList<>();

  /** Reads them from a text in {@link Text#normal}'s form. */
  Dates(String text) {
    this.text = text;
    each(DAY_FIRST, 3, 2, 1);
    each(YEAR_FIRST, 1, 2, 3);
    each(DAY_NAMED, 3, 2, 1);
    each(MONTH_NAMED, 3, 1, 2);
  }

  private void each(Pattern form, int year, int month, int day) {
    form.matcher(text)
        .results()
        .forEach(
            match ->
                date(match.group(year), match.group(month), match.group(day))
                    .ifPresent(date -> found.add(new Found(date, start(match)))));
  }

  private static int start(MatchResult match) {
    return match.start();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    int number = MONTHS.contains(month) ? MONTHS.indexOf(month) + 1 : Integer.parseInt(month);
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31/02/2023 is a number, not a date
    }
  }

  Optional<LocalDate> newest() {
    return found.stream().map(Found::date).max(LocalDate::compareTo);
  }

  /** The newest that follows words such as "valid until". */
  Optional<LocalDate> expiry() {
    return found.stream()
        .filter(f -> EXPIRY.matcher(text.substring(Math.max(0, f.start - BEFORE), f.start)).find())
        .map(Found::date)
        .max(LocalDate::compareTo);
  }
}
