package pk.gov.hec.dlsei.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * Where somebody wanted to go before the sign-in came between: one of our own pages, never more.
 */
public final class AfterSignIn {

  private static final String ATTRIBUTE = AfterSignIn.class.getName();

  private AfterSignIn() {}

  static void goTo(HttpServletRequest request, String path) {
    request.getSession(true).setAttribute(ATTRIBUTE, path);
  }

  /**
   * The page to show after signing in; told once.
   *
   * @param request not null
   * @return the profile where nothing else was wanted
   */
  public static String page(HttpServletRequest request) {
    HttpSession session = request.getSession();
    String path = (String) session.getAttribute(ATTRIBUTE);
    session.removeAttribute(ATTRIBUTE);
    return Optional.ofNullable(path).orElse(PageAccess.PROFILE.path());
  }
}
