package pk.gov.hec.dlsei.api.value;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A CNIC, B-Form or NICOP number (SOP1/E3, reading R24): 13 digits, the first 1 to 8 for the
 * province, the last not 0. There is no check digit. Created by HOST.
 *
 * @param digits the 13 digits; dashes and spaces are taken and dropped, Urdu and Arabic digits read
 */
public record Cnic(String digits) implements Serializable {

  private static final Pattern FORM = Pattern.compile("[1-8]\\d{11}[1-9]");

  /** What is wrong with a text that should be a CNIC. */
  public enum Fault {
    /** Something other than digits, dashes and spaces stands in it. */
    NOT_DIGITS,
    /** It has more or fewer than 13 digits. */
    NOT_13_DIGITS,
    /** The first digit is 0 or 9, the last one 0. */
    NO_SUCH_NUMBER
  }

  /**
   * Normalises and refuses.
   *
   * @throws IllegalArgumentException if {@link #faultOf} finds one; the message has the rule, not
   *     the number
   */
  public Cnic {
    Fault fault = faultOf(digits);
    if (fault != null) {
      throw new IllegalArgumentException(
          "A CNIC has 13 digits, the first 1 to 8, the last not 0: " + fault);
    }
    digits = normalised(digits);
  }

  /**
   * Looks for what is wrong with a text.
   *
   * @param text as typed, not null
   * @return null where it is a well-formed number
   */
  public static Fault faultOf(String text) {
    String normalised = normalised(text);
    if (!normalised.chars().allMatch(c -> c >= '0' && c <= '9') || normalised.isEmpty()) {
      return Fault.NOT_DIGITS;
    }
    if (normalised.length() != 13) {
      return Fault.NOT_13_DIGITS;
    }
    return FORM.matcher(normalised).matches() ? null : Fault.NO_SUCH_NUMBER;
  }

  private static String normalised(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isSpaceChar(c) && !Character.isWhitespace(c))
        .filter(c -> Character.getType(c) != Character.DASH_PUNCTUATION && c != '\u2212')
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /**
   * The number as printed on the card.
   *
   * @return {@code #####-#######-#}
   */
  public String dashed() {
    return digits.substring(0, 5) + "-" + digits.substring(5, 12) + "-" + digits.charAt(12);
  }

  /**
   * The number as lists and logs may show it.
   *
   * @return {@code #####-*******-#}
   */
  public String masked() {
    return digits.substring(0, 5) + "-*******-" + digits.charAt(12);
  }

  @Override
  public String toString() {
    return masked();
  }
}
