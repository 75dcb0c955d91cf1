package pk.gov.hec.dlsei.api.cohort;

import java.util.Objects;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * A number of a cohort's document, under a key by which its policy asks for it, so that a new
 * cohort can have another one. Created by PLUGIN, and by HOST for what HEC has set.
 *
 * @param key unique in the cohort, such as {@code public-most}; lower case letters, digits, hyphens
 * @param title what people call it, never null
 * @param unit of the value, never null
 * @param term the value, 0 or more, with the clause that states it, never null
 * @param leeway how far HEC may set it; empty where the document alone does
 */
public record NumberTerm(
    String key,
    BilingualText title,
    Unit unit,
    Term<Integer> term,
    Optional<Leeway<Integer>> leeway) {

  /** What is counted. Fixed by HOST. */
  public enum Unit {
    /** Licences. */
    SEATS,
    /** Whole per cent. */
    PERCENT,
    /** Whole rupees. */
    RUPEES,
    /** Hours. */
    HOURS,
    /** Calendar days in Asia/Karachi. */
    DAYS,
    /** Years of the calendar, or how many of them. */
    YEARS,
    /** Courses. */
    COURSES,
    /** One of several steps, from 1. */
    STEP,
    /** 1 for yes, 0 for no. */
    YES_NO
  }

  /**
   * Refuses null, another form of key and a negative number.
   *
   * @throws IllegalArgumentException for another form of key, or a negative number
   */
  public NumberTerm {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(leeway, "leeway");
    demandForm(key);
    if (term.value() < 0) {
      throw new IllegalArgumentException("The term " + key + " is negative: " + term.value());
    }
  }

  /** A number that the document alone sets. */
  public NumberTerm(String key, BilingualText title, Unit unit, Term<Integer> term) {
    this(key, title, unit, term, Optional.empty());
  }

  /**
   * The same term with another number.
   *
   * @param value 0 or more
   * @return never null
   */
  public NumberTerm of(int value) {
    return new NumberTerm(key, title, unit, new Term<>(term.clauseId(), value), leeway);
  }

  static void demandForm(String key) {
    if (!key.matches("[a-z0-9][a-z0-9-]{0,59}")) {
      throw new IllegalArgumentException("A term's key looks like public-most, not like: " + key);
    }
  }
}
