package pk.gov.hec.dlsei.domain.error;

/**
 * A broken world. An expected no is a value instead. The message is for logs and administrators and
 * holds no person's data.
 */
public class DlseiException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  /**
   * Something is wrong.
   *
   * @param code never null
   * @param message what, and what to do
   */
  public DlseiException(ErrorCode code, String message) {
    this(code, message, null);
  }

  /**
   * Something else made it go wrong.
   *
   * @param code never null
   * @param message what, and what to do
   * @param cause what made it
   */
  public DlseiException(ErrorCode code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** What went wrong, as a code. */
  public ErrorCode code() {
    return code;
  }
}
