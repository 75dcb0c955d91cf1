package pk.gov.hec.dlsei.api.value;

import java.util.regex.Pattern;

/**
 * The short name by which the programme knows an institution, such as {@code NUST}. Created by
 * HOST.
 *
 * @param value 2 to 20 capital letters, digits or hyphens
 */
public record InstitutionCode(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{1,19}");

  /** HEC itself, whose employees apply in year 2 (WP2/3.1, reading R37). */
  public static final InstitutionCode HEC = new InstitutionCode("HEC");

  /**
   * Refuses another form.
   *
   * @throws IllegalArgumentException if it has another form
   */
  public InstitutionCode {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException(
          "An institution's code has 2 to 20 capital letters, digits or hyphens: " + value);
    }
  }

  /**
   * Whether a text is a code.
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
