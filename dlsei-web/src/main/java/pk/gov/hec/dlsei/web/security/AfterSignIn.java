package pk.gov.hec.dlsei.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.domain.access.Role;

/**
 * Where somebody wanted to go before the sign-in came between: one of our own pages, never more.
 */
public final class AfterSignIn {

  private static final String ATTRIBUTE = AfterSignIn.class.getName();

  private AfterSignIn() {}

  static void goTo(HttpServletRequest request, PageAccess page) {
    request.getSession(true).setAttribute(ATTRIBUTE, page.path() + Paths.queryOf(request));
  }

  /**
   * The page to show after signing in; told once.
   *
   * @param request not null
   * @param roles of whoever signs in
   * @return where the daily work of the role is, where nothing else was wanted that they may open
   */
  public static String page(HttpServletRequest request, Set<Role> roles) {
    HttpSession session = request.getSession();
    String path = (String) session.getAttribute(ATTRIBUTE);
    session.removeAttribute(ATTRIBUTE);
    return Optional.ofNullable(path)
        .filter(wanted -> mayOpen(wanted, roles))
        .orElseGet(() -> start(roles).path());
  }

  private static boolean mayOpen(String wanted, Set<Role> roles) {
    return PageAccess.of(wanted.replaceFirst("[?].*", ""))
        .filter(page -> page.isFor(roles))
        .isPresent();
  }

  static PageAccess start(Set<Role> roles) {
    if (roles.contains(Role.FOCAL_PERSON) || roles.contains(Role.HEC_OFFICER)) {
      return PageAccess.QUEUE;
    }
    if (roles.contains(Role.ADMINISTRATOR)) {
      return PageAccess.ADMINISTRATION;
    }
    if (roles.contains(Role.BATCH_OPERATOR) || roles.contains(Role.AUDITOR)) {
      return PageAccess.JOBS;
    }
    return roles.contains(Role.APPLICANT) ? PageAccess.DASHBOARD : PageAccess.PROFILE;
  }
}
