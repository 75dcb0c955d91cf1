package pk.gov.hec.dlsei.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody typed into a page that had expired, or for which they had to sign in again: given
 * back when the page is shown once more. Not for another account's eyes, and no passwords.
 *
 * @param path of the page
 * @param owner the account that typed it; empty for a visitor
 * @param values by client id
 */
public record KeptInput(String path, String owner, Map<String, String> values)
    implements Serializable {

  private static final String ATTRIBUTE = KeptInput.class.getName();
  private static final String OWNER_FIELD = "page-owner";
  private static final int LONGEST_IN_ALL = 30_000;
  private static final int LONGEST_NAME = 100;

  /**
   * Keeps a request's fields in its session; nothing for whoever never had one.
   *
   * @param request a POST of one of our forms
   * @param path of the page
   */
  public static void keep(HttpServletRequest request, String path) {
    if (request.getRequestedSessionId() == null) {
      return;
    }
    Map<String, String> values = new HashMap<>();
    int room = LONGEST_IN_ALL;
    for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
      String[] typed = field.getValue();
      if (isTyped(field.getKey()) && typed.length == 1 && typed[0].length() <= room) {
        values.put(field.getKey(), typed[0]);
        room -= typed[0].length();
      }
    }
    String owner = Optional.ofNullable(request.getParameter(OWNER_FIELD)).orElse("");
    new KeptInput(path, owner, values).keep(request);
  }

  private static boolean isTyped(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !lower.startsWith("jakarta.faces.")
        && name.length() <= LONGEST_NAME
        && !lower.contains("password")
        && !lower.contains("code");
  }

  /**
   * Keeps it in a request's session.
   *
   * @param request not null
   */
  public void keep(HttpServletRequest request) {
    request.getSession(true).setAttribute(ATTRIBUTE, this);
  }

  /**
   * What a request's session keeps, to be carried over into the session after it.
   *
   * @param request not null
   * @return empty where nothing is kept
   */
  public static Optional<KeptInput> of(HttpServletRequest request) {
    return Optional.ofNullable((KeptInput) request.getSession().getAttribute(ATTRIBUTE));
  }

  /**
   * Takes what was kept for a page, once.
   *
   * @param session may be null
   * @param path of the page
   * @param owner who is asking
   * @return empty where nothing was kept for this page and person
   */
  static Optional<KeptInput> take(HttpSession session, String path, String owner) {
    if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof KeptInput kept)) {
      return Optional.empty();
    }
    if (!kept.path.equals(path)) {
      return Optional.empty();
    }
    session.removeAttribute(ATTRIBUTE);
    return kept.owner.equals(owner) ? Optional.of(kept) : Optional.empty();
  }

  @Override
  public String toString() {
    return "kept input of " + path;
  }
}
