package pk.gov.hec.dlsei.run.sandbox;

import java.nio.file.Path;
import java.time.Clock;

/**
 * How a sandbox is set up.
 *
 * @param port the port, or 0 for any free one
 * @param file what it remembers, one JSON object a line; made where it is missing
 * @param clientId the client that may ask for a token
 * @param clientSecret its password
 * @param clock the time of invitations and of tokens
 */
public record SandboxSetup(int port, Path file, String clientId, String clientSecret, Clock clock) {

  @Override
  public String toString() {
    return "SandboxSetup[port " + port + ", " + file + "]";
  }
}
