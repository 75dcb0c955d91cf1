package pk.gov.hec.dlsei.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import pk.gov.hec.dlsei.domain.settings.Settings;

/**
 * Takes what changes something from our own pages only. It stands beside the secret view state of
 * each form, and alone where there is none, as for signing out. Calls of the REST interface bring a
 * key, which no browser sends by itself.
 */
public class SameOriginFilter extends HttpFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Inject transient Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (READING.contains(request.getMethod()) || Paths.isCall(request) || isOurs(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private boolean isOurs(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return "same-origin".equals(site);
    }
    String origin = request.getHeader("Origin");
    return settings.baseUrl().toString().equalsIgnoreCase(origin);
  }
}
