package pk.gov.hec.dlsei.api.value;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A Pakistani mobile number, stored as {@code +923} and nine digits. Taken as {@code 03XX-XXXXXXX},
 * {@code +923…}, {@code 00923…} or {@code 923…}. Created by HOST.
 *
 * @param e164 the number in any of the forms, kept as {@code +923#########}
 */
public record Mobile(String e164) implements Serializable {

  private static final Pattern FORM = Pattern.compile("(?:\\+92|0092|92|0)(3\\d{9})");

  /**
   * Normalises and refuses.
   *
   * @throws IllegalArgumentException if it is no mobile number; the message has the rule only
   */
  public Mobile {
    var matcher = FORM.matcher(plain(e164));
    if (!matcher.matches()) {
      throw new IllegalArgumentException("A mobile number looks like 0300-1234567");
    }
    e164 = "+92" + matcher.group(1);
  }

  /**
   * Whether a text is a mobile number.
   *
   * @param text as typed, not null
   * @return true where the constructor would take it
   */
  public static boolean isWellFormed(String text) {
    return FORM.matcher(plain(text)).matches();
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isSpaceChar(c) && c != '-' && c != '(' && c != ')')
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /**
   * The number as people write it.
   *
   * @return {@code 03XX-XXXXXXX}
   */
  public String national() {
    return "0" + e164.substring(3, 6) + "-" + e164.substring(6);
  }

  @Override
  public String toString() {
    return e164.substring(0, 6) + "*****" + e164.substring(11);
  }
}
