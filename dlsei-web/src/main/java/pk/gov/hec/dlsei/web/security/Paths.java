package pk.gov.hec.dlsei.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** The path of a request, as pages are named. */
public final class Paths {

  private static final String RESOURCES = "/jakarta.faces.resource/";
  private static final String API = "/api/";
  private static final String SUFFIX = ".xhtml";
  private static final Pattern QUERY = Pattern.compile("[\\w=&.%+-]{1,500}");

  private Paths() {}

  /**
   * The path inside the application, decoded by the container, without a page's suffix.
   *
   * @param request not null
   * @return such as {@code /account/profile}; {@code /index} for the root
   */
  public static String of(HttpServletRequest request) {
    String info = request.getPathInfo() == null ? "" : request.getPathInfo();
    String path = request.getServletPath() + info;
    if (path.isEmpty() || "/".equals(path)) {
      return "/index";
    }
    return path.endsWith(SUFFIX) && !path.startsWith(RESOURCES)
        ? path.substring(0, path.length() - SUFFIX.length())
        : path;
  }

  /**
   * What a page was asked with, so that it can be shown again.
   *
   * @param request not null
   * @return such as {@code ?id=17}; empty for nothing
   */
  public static String queryOf(HttpServletRequest request) {
    String query =
        Optional.ofNullable(request.getQueryString())
            .filter(text -> QUERY.matcher(text).matches())
            .orElse("");
    return query.isEmpty() ? "" : "?" + query;
  }

  /**
   * Whether a system calls the REST interface, which has a gate of its own.
   *
   * @param request not null
   * @return true below {@code /api/}
   */
  public static boolean isCall(HttpServletRequest request) {
    return of(request).startsWith(API);
  }

  /**
   * Whether a form comes with a file.
   *
   * @param request not null
   * @return true for a multipart one, of which nothing has been read
   */
  public static boolean bringsFile(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith("multipart/");
  }

  /**
   * Whether a style sheet, script, font or picture is asked for.
   *
   * @param request not null
   * @return true for what Faces serves as a resource
   */
  public static boolean isResource(HttpServletRequest request) {
    return of(request).startsWith(RESOURCES);
  }
}
