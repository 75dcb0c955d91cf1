package pk.gov.hec.dlsei.api.value;

import java.util.regex.Pattern;

/**
 * The name of a cohort in code, data and addresses, such as {@code cohort-2}. Created by HOST and
 * PLUGIN.
 *
 * @param value lower case letters, digits and hyphens
 */
public record CohortId(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,29}");

  /**
   * Refuses another form.
   *
   * @throws IllegalArgumentException if it has another form
   */
  public CohortId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("A cohort's id looks like cohort-2, not like: " + value);
    }
  }

  /**
   * Whether a text is a cohort's id.
   *
   * @param text as typed; null is none
   * @return true where the constructor would take it
   */
  public static boolean isWellFormed(String text) {
    return text != null && FORM.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
