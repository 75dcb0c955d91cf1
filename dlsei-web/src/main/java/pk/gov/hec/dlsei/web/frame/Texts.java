package pk.gov.hec.dlsei.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** The page's texts, for messages that beans make. */
public final class Texts {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Texts() {}

  /**
   * A text in a language.
   *
   * @param locale English or Urdu
   * @param key of the bundle {@code messages}
   * @param values for {0}, {1} and so on
   * @return the text
   */
  public static String in(Locale locale, String key, Object... values) {
    String text = bundle(locale).getString(key);
    if (values.length == 0) {
      return text;
    }
    Object[] shown = Arrays.stream(values).map(value -> isolated(locale, value)).toArray();
    return new MessageFormat(text, locale).format(shown);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("messages", locale, NO_FALLBACK);
  }

  /**
   * A text without values.
   *
   * @param locale English or Urdu
   * @param key perhaps of the bundle
   * @return empty where there is none
   */
  public static Optional<String> find(Locale locale, String key) {
    ResourceBundle bundle = bundle(locale);
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }

  private static Object isolated(Locale locale, Object value) {
    return value instanceof String words ? isolated(locale, words) : value;
  }

  /**
   * Something that stands in a sentence as it is: without it, Urdu ones show "35202-1234567-1" from
   * its end.
   */
  public static String isolated(Locale locale, String words) {
    return locale.getLanguage().equals("ur") ? "\u2068" + words + "\u2069" : words;
  }

  /**
   * A message about what was typed into a field, or the whole form.
   *
   * @param key of the bundle
   * @param values for {0}, {1} and so on
   * @return an error in the page's language
   */
  public static FacesMessage error(String key, Object... values) {
    return message(FacesMessage.SEVERITY_ERROR, key, values);
  }

  /**
   * Shows an error above the form.
   *
   * @param key of the bundle
   * @param values for {0}, {1} and so on
   */
  public static void showError(String key, Object... values) {
    FacesContext.getCurrentInstance().addMessage(null, error(key, values));
  }

  /**
   * Shows above the form that something was done.
   *
   * @param key of the bundle
   * @param values for {0}, {1} and so on
   */
  public static void showDone(String key, Object... values) {
    FacesContext.getCurrentInstance()
        .addMessage(null, message(FacesMessage.SEVERITY_INFO, key, values));
  }

  /**
   * Shows sentences of a policy at the head of the page.
   *
   * @param reader the reader's language
   * @param obstacles each in both languages
   */
  public static void showObstacles(Locale reader, List<BilingualText> obstacles) {
    for (BilingualText obstacle : obstacles) {
      FacesContext.getCurrentInstance()
          .addMessage(
              null, new FacesMessage(FacesMessage.SEVERITY_ERROR, obstacle.in(reader), null));
    }
  }

  private static FacesMessage message(
      FacesMessage.Severity severity, String key, Object... values) {
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    String text = in(locale, key, values);
    return new FacesMessage(severity, text, text);
  }
}
