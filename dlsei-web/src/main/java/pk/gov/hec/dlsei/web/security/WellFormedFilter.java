package pk.gov.hec.dlsei.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refuses what nobody can read: parameters that cannot be decoded; and what no page can: another
 * method than a browser's own, a form that comes as an address.
 */
public class WellFormedFilter extends HttpFilter {

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
  private static final String FORM = "jakarta.faces.ViewState";

  /** More than any form has; beyond ten thousand the container throws. */
  private static final int MOST_PARAMETERS = 1_000;

  /** More than any form without a file has, or any call. */
  private static final long LARGEST = 10L * 1024 * 1024;

  private static final Pattern HALF_A_SIGN = Pattern.compile("%(?!\\p{XDigit}{2})");

  @Inject transient NotReadable notReadable;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Integer> refusal = refusal(request);
    if (refusal.isPresent()) {
      notReadable.answer(request, response, refusal.get());
    } else {
      chain.doFilter(request, response);
    }
  }

  /**
   * The query is looked at, not asked for: the container would throw, and once more when it goes
   * from page to page, where that leaves its thread unfit for others.
   */
  private static boolean canBeDecoded(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query != null && (HALF_A_SIGN.matcher(query).find() || hasTooMany(query))) {
      return false;
    }
    if (Paths.bringsFile(request) || Paths.isCall(request)) {
      return true; // read where a turn for it is taken
    }
    try {
      return request.getParameterMap().values().stream()
          .flatMap(Arrays::stream)
          .noneMatch(value -> value.indexOf('\0') >= 0); // no text of the database may have it
    } catch (IllegalArgumentException e) {
      return false; // how the container says that a form cannot be decoded
    }
  }

  private static boolean hasTooMany(String query) {
    return query.chars().filter(c -> c == '&').count() >= MOST_PARAMETERS;
  }

  /** Before any of it is read. No browser sends a form without saying how long it is. */
  private static boolean isTooLarge(HttpServletRequest request) {
    if (Paths.bringsFile(request)) {
      return false; // limited where a turn for it is taken
    }
    boolean saysNothing = request.getHeader("Transfer-Encoding") != null;
    return request.getContentLengthLong() > LARGEST || saysNothing && !Paths.isCall(request);
  }

  private static Optional<Integer> refusal(HttpServletRequest request) {
    if (isTooLarge(request)) {
      return Optional.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }
    if (!canBeDecoded(request)) {
      return Optional.of(HttpServletResponse.SC_BAD_REQUEST);
    }
    if (Paths.isCall(request)) {
      return Optional.empty();
    }
    if (!METHODS.contains(request.getMethod())) {
      return Optional.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
    boolean formByAddress =
        !"POST".equals(request.getMethod()) && request.getParameter(FORM) != null;
    return formByAddress ? Optional.of(HttpServletResponse.SC_BAD_REQUEST) : Optional.empty();
  }
}
