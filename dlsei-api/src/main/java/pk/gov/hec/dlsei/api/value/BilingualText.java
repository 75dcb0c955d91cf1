package pk.gov.hec.dlsei.api.value;

import java.util.Locale;
import java.util.Objects;

/**
 * A sentence in both languages of the platform. Created by HOST and PLUGIN.
 *
 * @param english never null
 * @param urdu never null
 */
public record BilingualText(String english, String urdu) {

  /**
   * Refuses null.
   *
   * @throws NullPointerException if a language is missing
   */
  public BilingualText {
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(urdu, "urdu");
  }

  /**
   * The sentence for a reader.
   *
   * @param reader the reader's language, not null
   * @return Urdu for {@code ur}, else English
   */
  public String in(Locale reader) {
    return "ur".equals(reader.getLanguage()) ? urdu : english;
  }
}
