package pk.gov.hec.dlsei.api.cohort;

import java.util.Objects;
import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * A number of a cohort's document, under a key by which its policy asks for it, so that a new
 * cohort can have another one. Created by PLUGIN, and by HOST for a cohort that HEC has opened.
 *
 * @param key unique in the cohort, such as {@code public-most}; lower case letters, digits, hyphens
 * @param title what people call it, never null
 * @param unit of the value, never null
 * @param term the value, 0 or more, with the clause that states it, never null
 */
public record NumberTerm(String key, BilingualText title, Unit unit, Term<Integer> term) {

  /** What is counted. Fixed by HOST. */
  public enum Unit {
    /** Licences. */
    SEATS,
    /** Whole per cent. */
    PERCENT,
    /** Whole rupees. */
    RUPEES,
    /** Calendar days in Asia/Karachi. */
    DAYS,
    /** Years of the calendar. */
    YEARS,
    /** Courses. */
    COURSES
  }

  /**
   * Refuses null, another form of key and a negative number.
   *
   * @throws IllegalArgumentException for another form of key, or a negative number
   */
  public NumberTerm {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(unit, "unit");
    if (!key.matches("[a-z0-9][a-z0-9-]{0,59}")) {
      throw new IllegalArgumentException("A term's key looks like public-most, not like: " + key);
    }
    if (term.value() < 0) {
      throw new IllegalArgumentException("The term " + key + " is negative: " + term.value());
    }
  }
}
