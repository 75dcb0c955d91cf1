package pk.gov.hec.dlsei.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language of a request: the one chosen (a cookie keeps it), else the browser's, else English.
 */
public final class Languages {

  /** Urdu. */
  public static final Locale URDU = Locale.forLanguageTag("ur");

  private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, URDU);
  private static final String COOKIE = "dlsei-language";
  private static final Duration KEPT = Duration.ofDays(365);

  private Languages() {}

  /**
   * The language in which a request is answered.
   *
   * @param request not null
   * @return English or Urdu
   */
  public static Locale of(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies)
        .filter(cookie -> COOKIE.equals(cookie.getName()))
        .flatMap(cookie -> spoken(cookie.getValue()).stream())
        .findFirst()
        .orElseGet(() -> first(request));
  }

  private static Locale first(HttpServletRequest request) {
    return Stream.iterate(request.getLocales(), l -> l.hasMoreElements(), l -> l)
        .flatMap(l -> spoken(l.nextElement().getLanguage()).stream())
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

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
   * Remembers a choice.
   *
   * @param request not null
   * @param response gets the cookie
   * @param chosen English or Urdu
   */
  public static void remember(
      HttpServletRequest request, HttpServletResponse response, Locale chosen) {
    Cookie cookie = new Cookie(COOKIE, chosen.getLanguage());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
    response.addCookie(cookie);
  }
}
