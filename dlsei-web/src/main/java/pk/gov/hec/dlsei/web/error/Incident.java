package pk.gov.hec.dlsei.web.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import pk.gov.hec.dlsei.domain.access.OneTimeCodes;

/** Something of ours that broke: logged once under an id, which the error page shows. */
@Named
@RequestScoped
public class Incident {

  private static final Logger LOG = Logger.getLogger(Incident.class.getName());
  private static final String ATTRIBUTE = Incident.class.getName();
  private static final Pattern FORM = Pattern.compile("[A-Z2-7]{8}");
  private static final int LENGTH = 8;

  @Inject HttpServletRequest request;

  /** The id to quote; what broke outside a page is logged here. */
  public String getId() {
    Object known = request.getAttribute(ATTRIBUTE);
    if (known != null) {
      return (String) known;
    }
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (thrown instanceof Throwable cause) {
      return log(request, cause);
    }
    String passed = request.getParameter("id");
    return passed != null && FORM.matcher(passed).matches() ? passed : "";
  }

  /**
   * Writes what broke into the log.
   *
   * @param request in which it broke
   * @param cause what was thrown
   * @return the id to quote
   */
  public static String log(HttpServletRequest request, Throwable cause) {
    String id = OneTimeCodes.freshCode(LENGTH);
    request.setAttribute(ATTRIBUTE, id);
    LOG.log(Level.SEVERE, cause, () -> "Incident " + id);
    return id;
  }
}
