package pk.gov.hec.dlsei.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import pk.gov.hec.dlsei.domain.settings.Settings;

/** Headers that every answer bears; a page's content security policy is made by PrimeFaces. */
public class HeadersFilter extends HttpFilter {

  /**
   * The policy of an answer that is no page: a file, style sheet or JSON may load and run nothing.
   */
  public static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'; sandbox";

  @Inject transient Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=()");
    if (settings.isHttps()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (Paths.isResource(request)) {
      response.setHeader("Content-Security-Policy", NO_PAGE);
    }
    chain.doFilter(request, response);
  }
}
