package pk.gov.hec.dlsei.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import pk.gov.hec.dlsei.web.frame.LanguageCookie;
import pk.gov.hec.dlsei.web.frame.Languages;

/** The answer to what cannot be read: no page of Faces, which would try to read it once more. */
@ApplicationScoped
public class NotReadable {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s" dir="%s"><head><meta charset="UTF-8"/>\
      <meta name="viewport" content="width=device-width, initial-scale=1"/><title>%s</title></head>
      <body><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p></body></html>
      """;

  private static final String PROBLEM =
      "{\"status\":%d,\"title\":\"Not readable\",\"detail\":\"The query cannot be decoded.\"}";

  @Inject LanguageCookie cookie;

  /**
   * Answers with a sentence in the reader's language.
   *
   * @param request whose parameters are not asked for
   * @param response not yet begun
   * @param status such as 400
   */
  public void answer(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    response.setStatus(status);
    response.setHeader("Content-Security-Policy", HeadersFilter.NO_PAGE);
    response.setHeader("Cache-Control", "no-store");
    if (Paths.isCall(request)) {
      response.setContentType("application/problem+json");
      response.getWriter().write(PROBLEM.formatted(status));
    } else {
      writePage(response, cookie.languageOf(request));
    }
  }

  private static void writePage(HttpServletResponse response, Locale language) throws IOException {
    ResourceBundle texts = ResourceBundle.getBundle("messages", language, NO_FALLBACK);
    String title = texts.getString("notReadable.title");
    response.setContentType("text/html;charset=UTF-8");
    response
        .getWriter()
        .write(
            PAGE.formatted(
                language.getLanguage(),
                Languages.URDU.equals(language) ? "rtl" : "ltr",
                title,
                title,
                texts.getString("notReadable.text"),
                texts.getString("error.home")));
  }
}
