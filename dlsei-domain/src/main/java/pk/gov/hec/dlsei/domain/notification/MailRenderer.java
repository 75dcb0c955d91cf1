package pk.gov.hec.dlsei.domain.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gov.hec.dlsei.domain.settings.Settings;

/**
 * Makes plain text and HTML of a mail in the reader's language, from the bundle {@code mail} or
 * HEC's own words.
 */
@ApplicationScoped
public class MailRenderer {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  @Inject Settings settings;
  @Inject MailTexts changes;

  /**
   * Renders a mail.
   *
   * @param mail not null
   * @return never null
   */
  public RenderedMail render(Mail mail) {
    return render(mail, words(mail.template(), mail.language()));
  }

  private RenderedMail render(Mail mail, MailText words) {
    String body = filled(words.body(), mail.data());
    String link = settings.baseUrl() + mail.secretPath().orElse(mail.template().path());
    String footer = text(mail.language(), "footer");
    return new RenderedMail(
        oneLine(filled(words.subject(), mail.data())),
        plain(body, words.action(), link, footer),
        html(mail.language(), body, words.action(), link, footer));
  }

  /**
   * The words of a mail that hold now.
   *
   * @param template which mail
   * @param language English or Urdu
   * @return HEC's, else the own ones
   */
  public MailText words(MailTemplate template, Locale language) {
    return changes.changed(template, language).orElseGet(() -> own(template, language));
  }

  /**
   * The platform's own words of a mail.
   *
   * @param template which mail
   * @param language English or Urdu
   * @return never null
   */
  public static MailText own(MailTemplate template, Locale language) {
    ResourceBundle texts = texts(language);
    String key = template.name();
    String action = texts.containsKey(key + ".action") ? texts.getString(key + ".action") : "";
    return new MailText(texts.getString(key + ".subject"), texts.getString(key + ".body"), action);
  }

  /**
   * A mail as an example, with invented values for its placeholders.
   *
   * @param template which mail
   * @param language English or Urdu
   * @param words perhaps not yet the ones that hold
   * @return never null
   */
  public RenderedMail example(MailTemplate template, Locale language, MailText words) {
    Map<String, String> values = new HashMap<>();
    for (String name : own(template, language).placeholders()) {
      values.put(name, text(language, "example." + name));
    }
    return render(Mail.of(template, "example@people.example", language, values), words);
  }

  /**
   * A word that mails are filled with, such as a role's name.
   *
   * @param language of the reader
   * @param key of the bundle
   * @return never null
   */
  public static String text(Locale language, String key) {
    return texts(language).getString(key);
  }

  private static ResourceBundle texts(Locale language) {
    return ResourceBundle.getBundle(
        "mail", language, MailRenderer.class.getClassLoader(), NO_FALLBACK);
  }

  private static String filled(String text, Map<String, String> data) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(data.getOrDefault(m.group(1), m.group())));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  private static String plain(String body, String action, String link, String footer) {
    String call = action.isEmpty() ? "" : action + ":\n" + link + "\n\n";
    return body + "\n\n" + call + "-- \n" + footer + "\n";
  }

  private static String html(
      Locale language, String body, String action, String link, String footer) {
    boolean urdu = "ur".equals(language.getLanguage());
    StringBuilder page = new StringBuilder(2048);
    page.append("<!doctype html><html lang=\"").append(urdu ? "ur\" dir=\"rtl" : "en\" dir=\"ltr");
    page.append("\"><meta charset=\"utf-8\"><body style=\"margin:0;background:#f5f8f6\">");
    page.append("<div style=\"max-width:560px;margin:24px auto;padding:24px;background:#fff;");
    page.append("border:1px solid #d7e0db;border-radius:10px;color:#14231d;");
    page.append(
        urdu
            ? "font:16px/2.2 'Noto Nastaliq Urdu',serif\">"
            : "font:16px/1.55 Inter,sans-serif\">");
    page.append("<p style=\"color:#11624a;font-weight:700\">DLSEI</p>");
    for (String paragraph : body.split("\n\n")) {
      page.append("<p>").append(escaped(paragraph).replace("\n", "<br>")).append("</p>");
    }
    if (!action.isEmpty()) {
      page.append("<p><a style=\"display:inline-block;padding:12px 20px;border-radius:8px;");
      page.append("background:#11624a;color:#fff;text-decoration:none\" href=\"");
      page.append(escaped(link)).append("\">").append(escaped(action)).append("</a></p>");
    }
    page.append("<p style=\"color:#4a5b53;font-size:14px\">")
        .append(escaped(footer).replace("\n", "<br>"));
    return page.append("</p></div></body></html>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
