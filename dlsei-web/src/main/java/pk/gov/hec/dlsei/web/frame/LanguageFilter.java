package pk.gov.hec.dlsei.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pk.gov.hec.dlsei.domain.access.usecase.KeepProfile;
import pk.gov.hec.dlsei.web.security.Paths;
import pk.gov.hec.dlsei.web.security.SignedIn;

/**
 * Takes {@code ?lang=ur} or {@code ?lang=en} on any page: remembers it, in the account of who is
 * signed in, too, and shows the page again.
 */
public class LanguageFilter extends HttpFilter {

  private static final Pattern PARAMETER = Pattern.compile("(^|&)lang=[^&]*");

  private static final Set<String> OWN_CHOICE = Set.of("same-origin", "none");

  @Inject transient KeepProfile profiles;
  @Inject transient LanguageCookie cookie;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Locale> chosen = chosen(request);
    if (chosen.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    cookie.remember(response, chosen.get());
    SignedIn.in(request)
        .filter(actor -> isOwnChoice(request))
        .ifPresent(actor -> profiles.speak(actor.accountId(), chosen.get()));
    String rest = PARAMETER.matcher(request.getQueryString()).replaceAll("").replaceFirst("^&", "");
    response.sendRedirect(pathOf(request) + (rest.isEmpty() ? "" : "?" + rest));
  }

  private static Optional<Locale> chosen(HttpServletRequest request) {
    String query = request.getQueryString();
    boolean asked =
        "GET".equals(request.getMethod())
            && !Paths.isCall(request)
            && !Paths.isResource(request)
            && request.getDispatcherType() == DispatcherType.REQUEST
            && query != null
            && PARAMETER.matcher(query).find();
    return asked ? Languages.spoken(request.getParameter("lang")) : Optional.empty();
  }

  /** On a page of ours, or as an address typed: a link elsewhere changes no language of mails. */
  private static boolean isOwnChoice(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site == null || OWN_CHOICE.contains(site);
  }

  /** As it came, and a path only: two slashes at its start would name another host. */
  private static String pathOf(HttpServletRequest request) {
    return request.getRequestURI().replaceFirst("^/+", "/");
  }
}
