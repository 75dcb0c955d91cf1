package pk.gov.hec.dlsei.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import pk.gov.hec.dlsei.web.frame.LanguageCookie;
import pk.gov.hec.dlsei.web.frame.Languages;
import pk.gov.hec.dlsei.web.frame.Texts;

/** The answer to what cannot be read: no page of Faces, which would try to read it once more. */
@ApplicationScoped
public class NotReadable {

  /** It has its style sheet, and nothing else. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s" dir="%s"><head><meta charset="UTF-8"/>\
      <meta name="viewport" content="width=device-width, initial-scale=1"/><title>%s</title>\
      <link rel="stylesheet" href="/jakarta.faces.resource/theme.css.xhtml?ln=primefaces-dlsei"/>\
      </head><body><main class="wrap"><section class="error-page"><p class="code num">%d</p>\
      <h1>%s</h1><p>%s</p><p class="actions"><a class="btn" href="/">%s</a></p></section></main>\
      </body></html>
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
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Cache-Control", "no-store");
    if (Paths.isCall(request)) {
      response.setContentType("application/problem+json");
      response.getWriter().write(PROBLEM.formatted(status));
    } else {
      response.setContentType("text/html;charset=UTF-8");
      response.getWriter().write(page(cookie.languageOf(request), status));
    }
  }

  private static String page(Locale language, int status) {
    String title = Texts.in(language, "notReadable.title");
    return PAGE.formatted(
        language.getLanguage(),
        Languages.directionOf(language),
        title,
        status,
        title,
        Texts.in(language, "notReadable.text"),
        Texts.in(language, "error.home"));
  }
}
