package pk.gov.hec.dlsei.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses what no page can read: another method than a browser's own, a form that comes as an
 * address, parameters that cannot be decoded. Calls of the REST interface are read there.
 */
public class WellFormedFilter extends HttpFilter {

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
  private static final String FORM = "jakarta.faces.ViewState";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Integer> refusal = Paths.isCall(request) ? Optional.empty() : refusal(request);
    if (refusal.isPresent()) {
      response.sendError(refusal.get());
    } else {
      chain.doFilter(request, response);
    }
  }

  private static Optional<Integer> refusal(HttpServletRequest request) {
    if (!METHODS.contains(request.getMethod())) {
      return Optional.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
    return isReadable(request) ? Optional.empty() : Optional.of(HttpServletResponse.SC_BAD_REQUEST);
  }

  private static boolean isReadable(HttpServletRequest request) {
    if (isFile(request)) {
      return true; // read where a turn for it is taken
    }
    try {
      boolean form = request.getParameterMap().containsKey(FORM);
      return !form || "POST".equals(request.getMethod());
    } catch (IllegalArgumentException e) {
      return false; // how the container says that a parameter cannot be decoded
    }
  }

  private static boolean isFile(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith("multipart/");
  }
}
