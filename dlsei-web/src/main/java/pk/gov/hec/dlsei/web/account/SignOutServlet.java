package pk.gov.hec.dlsei.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import pk.gov.hec.dlsei.domain.access.usecase.SignOut;
import pk.gov.hec.dlsei.web.security.SessionIdentity;

/** Ends the session. By POST only, from our own pages only. */
@WebServlet("/account/sign-out")
public class SignOutServlet extends HttpServlet {

  @Inject transient SignOut signOut;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SessionIdentity.of(request).ifPresent(identity -> signOut.handle(identity.accountId()));
    end(request, response);
    response.sendRedirect("/");
  }

  /** Ends the session, and has the browser forget what it was shown. */
  static void end(HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect("/");
  }
}
