package pk.gov.hec.dlsei.web.frame;

import java.util.Locale;

/** Names of provinces and territories in the reader's language. */
public final class Provinces {

  private Provinces() {}

  /**
   * What a province is called.
   *
   * @param locale English or Urdu
   * @param name as the register of universities has it, such as {@code Azad Jammu & Kashmir}
   * @return the name as it is where the texts do not know it
   */
  public static String in(Locale locale, String name) {
    String key = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
    return Texts.find(locale, "province." + key).orElse(name);
  }
}
