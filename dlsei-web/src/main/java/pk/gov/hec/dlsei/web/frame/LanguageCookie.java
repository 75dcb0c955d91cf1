package pk.gov.hec.dlsei.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.domain.settings.Settings;

/** Keeps the language that somebody has chosen, signed in or not. */
@ApplicationScoped
public class LanguageCookie {

  private static final String NAME = "dlsei-language";
  private static final Duration KEPT = Duration.ofDays(365);

  @Inject Settings settings;

  /**
   * The language in which a request is answered: the one chosen, else the browser's, else English.
   *
   * @param request not null
   * @return English or Urdu
   */
  public Locale languageOf(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies)
        .filter(cookie -> name().equals(cookie.getName()))
        .flatMap(cookie -> Languages.spoken(cookie.getValue()).stream())
        .findFirst()
        .orElseGet(() -> first(request));
  }

  private static Locale first(HttpServletRequest request) {
    return Stream.iterate(request.getLocales(), l -> l.hasMoreElements(), l -> l)
        .flatMap(l -> Languages.spoken(l.nextElement().getLanguage()).stream())
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  /**
   * Remembers a choice.
   *
   * @param response gets the cookie
   * @param chosen English or Urdu
   */
  public void remember(HttpServletResponse response, Locale chosen) {
    Cookie cookie = new Cookie(name(), chosen.getLanguage());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(settings.isHttps());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
    response.addCookie(cookie);
  }

  /** With the prefix by which no other host can set it, where browsers allow the prefix. */
  private String name() {
    return settings.isHttps() ? "__Host-" + NAME : NAME;
  }
}
