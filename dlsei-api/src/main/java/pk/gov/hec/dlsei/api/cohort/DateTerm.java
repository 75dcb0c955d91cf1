package pk.gov.hec.dlsei.api.cohort;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * A date of a cohort's document, in Asia/Karachi, under a key by which its policy asks for it.
 * Created by PLUGIN, and by HOST for what HEC has set.
 *
 * @param key unique in the cohort; lower case letters, digits, hyphens
 * @param title what people call it, never null
 * @param term the day, with the clause that states it, never null
 * @param leeway how far HEC may set it; empty where the document alone does
 */
public record DateTerm(
    String key, BilingualText title, Term<LocalDate> term, Optional<Leeway<LocalDate>> leeway) {

  /** The first day on which somebody may apply. Every cohort has it. */
  public static final String APPLICATIONS_FROM = "applications-from";

  /** The first day of licences. Every cohort has it. */
  public static final String STARTS = "starts";

  /** The last day of licences. Every cohort has it. */
  public static final String ENDS = "ends";

  /**
   * Refuses null and another form of key.
   *
   * @throws IllegalArgumentException for another form of key
   */
  public DateTerm {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(leeway, "leeway");
    NumberTerm.demandForm(key);
  }

  /** A date that the document alone sets. */
  public DateTerm(String key, BilingualText title, Term<LocalDate> term) {
    this(key, title, term, Optional.empty());
  }

  /**
   * The same term with another day.
   *
   * @param day not null
   * @return never null
   */
  public DateTerm on(LocalDate day) {
    return new DateTerm(key, title, new Term<>(term.clauseId(), day), leeway);
  }
}
