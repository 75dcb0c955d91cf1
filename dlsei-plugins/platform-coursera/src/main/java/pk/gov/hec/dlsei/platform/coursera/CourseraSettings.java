package pk.gov.hec.dlsei.platform.coursera;

import java.net.URI;
import java.time.Duration;
import pk.gov.hec.dlsei.api.plugin.PluginConfig;
import pk.gov.hec.dlsei.api.plugin.PluginException;

/**
 * The plug-in's settings, checked.
 *
 * @param base the address below which the organisation's resources lie, without a slash at its end
 * @param tokenAddress where tokens are given
 * @param clientId as Coursera gave it
 * @param clientSecret as Coursera gave it
 * @param timeout longest wait for an answer, and for a turn
 * @param requestsPerSecond calls a second at most
 * @param pageSize entries of a list in one answer
 */
record CourseraSettings(
    URI base,
    URI tokenAddress,
    String clientId,
    String clientSecret,
    Duration timeout,
    int requestsPerSecond,
    int pageSize) {

  private static final Duration LONGEST = Duration.ofMinutes(5);

  /**
   * Reads what the host has converted.
   *
   * @throws PluginException for a value that cannot be worked with; names the key, never a secret
   */
  static CourseraSettings of(PluginConfig config) {
    String host = withoutSlashes(httpAddress(config.uri("host")).toString());
    String prefix = withoutSlashes(config.text("prefix").orElseThrow());
    String organisation = CourseraInterface.segment(config.text("organisation").orElseThrow());
    return new CourseraSettings(
        address("prefix", host + "/" + prefix + "/" + organisation),
        address("host", host + CourseraInterface.TOKEN_PATH),
        config.text("client-id").orElseThrow(),
        config.text("client-secret").orElseThrow(),
        timeout(config.duration("timeout")),
        within("requests-per-second", config.number("requests-per-second"), 1000),
        within("page-size", config.number("page-size"), CourseraInterface.LARGEST_PAGE));
  }

  private static URI httpAddress(URI host) {
    boolean http = "https".equals(host.getScheme()) || "http".equals(host.getScheme());
    if (!http || host.getHost() == null || host.getQuery() != null || host.getUserInfo() != null) {
      throw wrong("host", "is no address such as https://api.coursera.org");
    }
    return host;
  }

  private static URI address(String key, String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      throw wrong(key, "makes no address");
    }
  }

  private static Duration timeout(Duration timeout) {
    if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST) > 0) {
      throw wrong("timeout", "must be longer than nothing, and " + LONGEST + " at most");
    }
    return timeout;
  }

  private static int within(String key, long number, int most) {
    if (number < 1 || number > most) {
      throw wrong(key, "must be 1 to " + most);
    }
    return (int) number;
  }

  private static PluginException wrong(String key, String what) {
    return new PluginException("dlsei.platform.coursera." + key + " " + what + ".");
  }

  private static String withoutSlashes(String text) {
    return text.replaceAll("^/+|/+$", "");
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "CourseraSettings[" + base + "]";
  }
}
