package pk.gov.hec.dlsei.domain.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.api.value.Mobile;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.sheet.Figures;
import pk.gov.hec.dlsei.domain.sheet.Sheet;

/**
 * The cells of one line, read as what they should be; what is wrong is kept as a complaint, and the
 * value is null.
 */
public final class LineCells {

  private static final int SHOWN = 40;
  private static final String SHEET_ERROR = "#(N/A|[A-Z0-9/]+[!?])";
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");

  /** A workbook counts days from 30 December 1899; these are of 1990 to 2064. */
  private static final Pattern SERIAL = Pattern.compile("([3-5]\\d{4})(?:\\.0*)?");

  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  /** What may be wrong with a cell. */
  public enum Fault {
    MISSING,
    TOO_LONG,
    /** It would be a formula in the next spreadsheet. */
    FORMULA,
    /** A formula of the spreadsheet that has failed, such as {@code #N/A}. */
    SHEET_ERROR,
    NOT_DIGITS,
    NOT_13_DIGITS,
    NO_SUCH_NUMBER,
    /** A spreadsheet has rounded the number. */
    ROUNDED,
    EMAIL_WRONG,
    MOBILE_WRONG,
    DATE_WRONG,
    /** A day that has not come. */
    IN_THE_FUTURE,
    /** None of the words that are known. */
    UNKNOWN
  }

  /**
   * What is wrong.
   *
   * @param column by our name
   * @param fault a {@link Fault}, or whatever the reader of the line says
   * @param found what stands there, cut short; never null
   */
  public record Complaint(String column, Enum<?> fault, String found) {

    /** What was found may be a person's: it is not printed. */
    @Override
    public String toString() {
      return column + " " + fault;
    }
  }

  private final Sheet.Line line;
  private final List<Complaint> complaints = new ArrayList<>();

  /** The cells of a line. */
  public LineCells(Sheet.Line line) {
    this.line = line;
  }

  /** What is wrong so far, in the order in which it was read. */
  public List<Complaint> complaints() {
    return List.copyOf(complaints);
  }

  /** A cell as it stands, stripped; empty where there is none. */
  public String raw(String column) {
    return line.cell(column).strip();
  }

  /**
   * A text that no spreadsheet takes for a formula.
   *
   * @param column not null
   * @param longest in UTF-16 units
   * @return null where it is empty or wrong
   */
  public String text(String column, int longest) {
    String text = raw(column);
    if (text.isEmpty()) {
      return null;
    }
    if (text.matches("(?s)[=+\\-@].*") || text.codePoints().anyMatch(Character::isISOControl)) {
      return complain(column, Fault.FORMULA);
    }
    if (text.matches(SHEET_ERROR)) {
      return complain(column, Fault.SHEET_ERROR);
    }
    return text.length() > longest ? complain(column, Fault.TOO_LONG) : text;
  }

  /** The same where it has to be there. */
  public String neededText(String column, int longest) {
    return raw(column).isEmpty() ? complain(column, Fault.MISSING) : text(column, longest);
  }

  /** A CNIC or B-Form number, as 13 digits; it has to be there. */
  public String cnic(String column) {
    String text = raw(column);
    if (text.isEmpty()) {
      return complain(column, Fault.MISSING);
    }
    if (text.matches("(?i)\\d(\\.\\d+)?e\\+?\\d+") || text.matches("[1-8]\\d{9}000")) {
      return complain(column, Fault.ROUNDED);
    }
    Cnic.Fault fault = Cnic.faultOf(text);
    return fault == null ? new Cnic(text).digits() : complain(column, Fault.valueOf(fault.name()));
  }

  /** An e-mail address in its usual form; it has to be there. */
  public String email(String column) {
    String text = raw(column);
    if (text.isEmpty()) {
      return complain(column, Fault.MISSING);
    }
    return Email.isWellFormed(text) ? new Email(text).value() : complain(column, Fault.EMAIL_WRONG);
  }

  /** A mobile number, as it is stored. A spreadsheet drops the leading zero of what it counts. */
  public String mobile(String column) {
    String typed = raw(column);
    if (typed.isEmpty()) {
      return null;
    }
    String text = Figures.latin(typed).matches("3\\d{9}") ? "0" + typed : typed;
    return Mobile.isWellFormed(text)
        ? new Mobile(text).e164()
        : complain(column, Fault.MOBILE_WRONG);
  }

  /** The same where it has to be there. */
  public String neededMobile(String column) {
    return raw(column).isEmpty() ? complain(column, Fault.MISSING) : mobile(column);
  }

  /** A day: 2021-10-05, 05/10/2021 (the day first), or a workbook's number; null for none. */
  public LocalDate day(String column) {
    String text = Figures.latin(raw(column));
    if (text.isEmpty()) {
      return null;
    }
    try {
      return read(text).orElseGet(() -> complain(column, Fault.DATE_WRONG));
    } catch (DateTimeException e) {
      return complain(column, Fault.DATE_WRONG); // such as the 31st of February
    }
  }

  private static Optional<LocalDate> read(String text) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return Optional.of(date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return Optional.of(date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)));
    }
    Matcher serial = SERIAL.matcher(text);
    return serial.matches()
        ? Optional.of(SERIAL_ZERO.plusDays(Integer.parseInt(serial.group(1))))
        : Optional.empty();
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  /**
   * One of some words.
   *
   * @param column not null
   * @param words what each means, in lower case, one blank between words
   * @param unknown what to complain of where it is none of them
   * @param <T> of the meaning
   * @return null where it is none of them
   */
  public <T> T choice(String column, Map<String, T> words, Enum<?> unknown) {
    String word = raw(column).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    T chosen = words.get(word);
    return chosen == null ? complain(column, unknown) : chosen;
  }

  /** Keeps a complaint; answers null, for the value that is missing. */
  public <T> T complain(String column, Enum<?> fault) {
    String found = raw(column);
    boolean isLong = found.codePointCount(0, found.length()) > SHOWN;
    String shown = isLong ? found.substring(0, found.offsetByCodePoints(0, SHOWN)) + "…" : found;
    complaints.add(new Complaint(column, fault, shown));
    return null;
  }
}
