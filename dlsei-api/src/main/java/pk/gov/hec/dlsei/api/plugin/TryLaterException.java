package pk.gov.hec.dlsei.api.plugin;

import java.time.Duration;
import java.util.Objects;

/**
 * Says that the other side took nothing now and asks to be called again later, as with HTTP's
 * {@code Retry-After}. What was asked for has not happened. Thrown by PLUGIN.
 */
public class TryLaterException extends PluginException {

  private static final long serialVersionUID = 1L;

  private final Duration after;

  /**
   * Nothing was done.
   *
   * @param message for administrators, without personal data, never null
   * @param after how long to wait at least, never null
   */
  public TryLaterException(String message, Duration after) {
    super(message);
    this.after = Objects.requireNonNull(after, "after");
  }

  /**
   * How long to wait at least before the next call of any kind.
   *
   * @return never null
   */
  public Duration after() {
    return after;
  }
}
