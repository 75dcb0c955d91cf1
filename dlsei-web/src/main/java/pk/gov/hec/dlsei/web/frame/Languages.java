package pk.gov.hec.dlsei.web.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that the platform speaks. */
public final class Languages {

  /** Urdu. */
  public static final Locale URDU = Locale.forLanguageTag("ur");

  private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, URDU);

  private Languages() {}

  /**
   * A language that the platform speaks.
   *
   * @param tag such as {@code ur}; may be null
   * @return empty for others
   */
  public static Optional<Locale> spoken(String tag) {
    return SPOKEN.stream().filter(locale -> locale.getLanguage().equals(tag)).findFirst();
  }

  /**
   * The direction in which a language is read.
   *
   * @param language English or Urdu
   * @return {@code ltr} or {@code rtl}, as HTML says it
   */
  public static String directionOf(Locale language) {
    return URDU.equals(language) ? "rtl" : "ltr";
  }
}
