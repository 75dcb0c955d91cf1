package pk.gov.hec.dlsei.platform.coursera;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The cells of one row; keeps the columns whose cells could not be read. */
final class ExportCells {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_NUMBER = 12;

  private final Map<String, String> row;
  private final List<String> unreadable = new ArrayList<>(0);

  ExportCells(Map<String, String> row) {
    this.row = row;
  }

  /** The columns, by their usual names, of the cells read so far that hold something else. */
  List<String> unreadable() {
    return unreadable;
  }

  Optional<String> text(ExportColumn column) {
    return column.in(row);
  }

  Optional<Instant> time(ExportColumn column) {
    return read(column, ExportTime::read);
  }

  Optional<Boolean> yesOrNo(ExportColumn column) {
    return read(column, ExportCells::yesOrNo);
  }

  /** 0 to 100, rounded down: 99.9 percent of a course are not all of it. */
  Optional<Integer> percent(ExportColumn column) {
    return read(
        column,
        cell -> number(cell).map(percent -> percent.setScale(0, RoundingMode.DOWN).intValue()));
  }

  /** 0 to 1; what is above 1 or has a percent sign is a percentage. */
  Optional<BigDecimal> grade(ExportColumn column) {
    return read(
        column,
        cell ->
            number(cell)
                .map(
                    grade ->
                        cell.endsWith("%") || grade.compareTo(BigDecimal.ONE) > 0
                            ? grade.movePointLeft(2)
                            : grade));
  }

  private <T> Optional<T> read(ExportColumn column, Function<String, Optional<T>> reading) {
    Optional<String> cell = column.in(row);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = reading.apply(cell.get());
    if (value.isEmpty()) {
      unreadable.add(column.usualName());
    }
    return value;
  }

  private static Optional<Boolean> yesOrNo(String cell) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "y", "1" -> Optional.of(true);
      case "no", "false", "n", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** From 0 to 100, with a percent sign or without. */
  private static Optional<BigDecimal> number(String cell) {
    String digits =
        cell.endsWith("%") ? cell.substring(0, cell.length() - 1).stripTrailing() : cell;
    return isDecimal(digits)
        ? Optional.of(new BigDecimal(digits)).filter(number -> number.compareTo(HUNDRED) <= 0)
        : Optional.empty();
  }

  private static boolean isDecimal(String text) {
    int points = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      points += c == '.' ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return digits > 0
        && points <= 1
        && digits + points == text.length()
        && text.length() <= LONGEST_NUMBER;
  }
}
