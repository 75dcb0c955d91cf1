package pk.gov.hec.dlsei.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.usecase.RecordRefusal;
import pk.gov.hec.dlsei.web.error.KeptInput;

/** Lets a request through to a page that it may open, and to nothing else. */
public class AccessFilter extends HttpFilter {

  @Inject transient RecordRefusal refusals;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (Paths.isResource(request) || Paths.isCall(request)) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    Optional<PageAccess> page = PageAccess.of(Paths.of(request));
    if (page.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Optional<Actor> actor = SignedIn.in(request);
    if (page.get().isForEverybody()) {
      chain.doFilter(request, response);
    } else if (actor.isEmpty()) {
      askToSignIn(request, response, page.get());
    } else if (page.get().isFor(actor.get().roles())) {
      chain.doFilter(request, response);
    } else {
      refusals.handle(actor.get(), page.get().path());
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static void askToSignIn(
      HttpServletRequest request, HttpServletResponse response, PageAccess page)
      throws IOException {
    AfterSignIn.goTo(request, page);
    if ("POST".equals(request.getMethod())) {
      keep(request, page);
    }
    response.sendRedirect(PageAccess.SIGN_IN.path());
  }

  /**
   * A file is read to its end, since a browser hears nothing before it has sent all, and let go.
   */
  private static void keep(HttpServletRequest request, PageAccess page) throws IOException {
    if (Paths.bringsFile(request)) {
      request.getInputStream().transferTo(OutputStream.nullOutputStream());
    } else {
      KeptInput.keep(request, page.path());
    }
  }
}
