package pk.gov.hec.dlsei.api.plugin;

/**
 * Says that a plug-in or what lies behind it is broken. An expected no is a value, never an
 * exception. The message is for administrators and names no person's data. Thrown by PLUGIN.
 */
public class PluginException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A broken plug-in.
   *
   * @param message what is wrong and what to do, never null
   */
  public PluginException(String message) {
    super(message);
  }

  /**
   * A plug-in broken by something else.
   *
   * @param message what is wrong and what to do, never null
   * @param cause what broke it
   */
  public PluginException(String message, Throwable cause) {
    super(message, cause);
  }
}
