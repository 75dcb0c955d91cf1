package pk.gov.hec.dlsei.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gov.hec.dlsei.domain.apikey.usecase.LetSystemIn;
import pk.gov.hec.dlsei.domain.apikey.usecase.LetSystemIn.Caller;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.web.security.HeadersFilter;

/**
 * Lets calls of the REST interface in by their key, so many in a minute. Cookies and sessions mean
 * nothing here, so that no page can call in a person's name.
 */
public class ApiGate extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY = 429;
  private static final Pattern BEARER = Pattern.compile("(?i)bearer +([A-Za-z0-9_-]{20,100})");

  @Inject transient LetSystemIn letSystemIn;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", HeadersFilter.NO_PAGE);
    Optional<Caller> caller;
    try {
      caller = token(request).flatMap(letSystemIn::handle);
    } catch (RuntimeException e) {
      ProblemMapper.problem(request, e).write(response);
      return;
    }
    if (caller.isEmpty()) {
      response.setHeader("WWW-Authenticate", "Bearer");
      Problem.of(401, "No key", "Send a valid key: Authorization: Bearer <key>.").write(response);
      return;
    }
    LetSystemIn.Rate rate = caller.get().rate();
    response.setHeader("RateLimit-Limit", Integer.toString(rate.limit()));
    response.setHeader("RateLimit-Remaining", Integer.toString(Math.max(0, rate.left())));
    response.setHeader("RateLimit-Reset", Long.toString(rate.resetSeconds()));
    if (rate.left() < 0) {
      response.setHeader("Retry-After", Long.toString(rate.resetSeconds()));
      Problem.of(TOO_MANY, "Too many calls", "Call again when the minute is over.").write(response);
      return;
    }
    CurrentCaller.attach(request, caller.get());
    chain.doFilter(request, response);
  }

  private static Optional<SecretLink> token(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    Matcher bearer = BEARER.matcher(header == null ? "" : header.strip());
    return bearer.matches() ? Optional.of(new SecretLink(bearer.group(1))) : Optional.empty();
  }
}
