package pk.gov.hec.dlsei.web.frame;

import java.util.regex.Pattern;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/** The id that a page's address names, such as {@code 1250} in {@code /hec/learner?id=1250}. */
public final class RequestedId {

  private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

  private RequestedId() {}

  /**
   * Whether a parameter is an id.
   *
   * @param text of the parameter; null where the address names none
   * @return true for one to eighteen digits
   */
  public static boolean isWellFormed(String text) {
    return text != null && ID.matcher(text).matches();
  }

  /**
   * Reads it.
   *
   * @param text of the parameter; null where the address names none
   * @return the id, which may be unknown
   * @throws DlseiException NOT_FOUND, shown as the page for what is not there, for any other text
   */
  public static long of(String text) {
    if (!isWellFormed(text)) {
      throw new DlseiException(ErrorCode.NOT_FOUND, "The address names no id");
    }
    return Long.parseLong(text);
  }
}
