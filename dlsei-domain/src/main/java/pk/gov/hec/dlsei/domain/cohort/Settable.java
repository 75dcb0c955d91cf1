package pk.gov.hec.dlsei.domain.cohort;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.NumberTerm.Unit;
import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * Something that HEC may set for a cohort: a term of its policy, or a setting of the platform.
 *
 * @param key the term's key, the name of a {@link CohortSetting}, or one of {@link StandingOrder}
 *     and {@link RecommendedCourse}
 * @param kind how it is entered
 * @param basis the clause that states it, or the reading that leaves it to HEC
 * @param title of a term; empty for a setting, which the pages name
 * @param unit of a number's term
 * @param bounds what it may be
 * @param value what holds now
 */
public record Settable(
    String key,
    Kind kind,
    String basis,
    Optional<BilingualText> title,
    Optional<Unit> unit,
    Bounds bounds,
    String value) {

  /** How something is entered. */
  public enum Kind {
    NUMBER,
    DATE,
    CHOICE,
    SEATS,
    COURSES
  }

  /**
   * What a value may be.
   *
   * @param lowest of a number or date, as it is kept
   * @param highest of a number or date, as it is kept
   * @param choices of a choice
   */
  public record Bounds(String lowest, String highest, List<String> choices) {}

  /** How many steps of seats a cohort may have. */
  private static final int MOST_STEPS = 12;

  /**
   * Whether it may be a value.
   *
   * @param wanted as it is kept: a number in figures, a day as {@code 2024-02-15}
   * @return true inside the bounds
   */
  public boolean allows(String wanted) {
    return switch (kind) {
      case CHOICE -> bounds.choices.contains(wanted);
      case NUMBER -> isNumberInBounds(wanted);
      case DATE -> isDayInBounds(wanted);
      case SEATS -> isSteps(wanted);
      case COURSES -> RecommendedCourse.isList(wanted);
    };
  }

  private boolean isNumberInBounds(String wanted) {
    return wanted.matches("\\d{1,9}")
        && Integer.parseInt(wanted) >= Integer.parseInt(bounds.lowest)
        && Integer.parseInt(wanted) <= Integer.parseInt(bounds.highest);
  }

  private boolean isDayInBounds(String wanted) {
    try {
      LocalDate day = LocalDate.parse(wanted);
      return !day.isBefore(LocalDate.parse(bounds.lowest))
          && !day.isAfter(LocalDate.parse(bounds.highest));
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isSteps(String wanted) {
    if (!wanted.matches("\\d{1,7}@\\d{4}-\\d{2}-\\d{2}( \\d{1,7}@\\d{4}-\\d{2}-\\d{2})*")) {
      return false;
    }
    try {
      var days =
          SeatSteps.read(wanted, TermsInForce.SEATS).stream().map(step -> step.from()).toList();
      return days.size() <= MOST_STEPS && days.stream().sorted().distinct().toList().equals(days);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
