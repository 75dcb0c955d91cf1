package pk.gov.hec.dlsei.domain.access;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address, in lower case, in the form that every mail server takes: ASCII, no quotes, a
 * dot in its host. Whether it exists, the mailed link finds out. Prints masked.
 *
 * @param value the address
 */
public record Email(String value) implements Serializable {

  private static final Pattern FORM =
      Pattern.compile(
          "(?=.{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

  /**
   * Normalises and refuses.
   *
   * @throws IllegalArgumentException if it is no address; the message has the rule only
   */
  public Email {
    value = normalised(value);
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("An e-mail address looks like name@example.edu.pk");
    }
  }

  /**
   * Whether a text is an address.
   *
   * @param text as typed, not null
   * @return true where the constructor would take it
   */
  public static boolean isWellFormed(String text) {
    String normalised = normalised(text);
    return normalised.length() <= 254 && FORM.matcher(normalised).matches();
  }

  private static String normalised(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return value.charAt(0) + "***" + value.substring(value.indexOf('@'));
  }
}
