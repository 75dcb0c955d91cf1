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
  private static final int LONGEST_VALUE = 10_000;
  private static final int MOST_VALUES = 200;

  /**
   * Keeps a request's fields in its session.
   *
   * @param request a POST of one of our forms
   * @param path of the page
   */
  public static void keep(HttpServletRequest request, String path) {
    Map<String, String> values = new HashMap<>();
    request.getParameterMap().forEach((name, typed) -> keep(values, name, typed));
    String owner = Optional.ofNullable(request.getParameter(OWNER_FIELD)).orElse("");
    request.getSession(true).setAttribute(ATTRIBUTE, new KeptInput(path, owner, values));
  }

  private static void keep(Map<String, String> values, String name, String[] typed) {
    boolean ours =
        !name.startsWith("jakarta.faces.") && !name.toLowerCase(Locale.ROOT).contains("password");
    if (ours
        && typed.length == 1
        && typed[0].length() <= LONGEST_VALUE
        && values.size() < MOST_VALUES) {
      values.put(name, typed[0]);
    }
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
