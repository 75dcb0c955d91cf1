package pk.gov.hec.dlsei.run.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * How a sandbox is set up.
 *
 * @param port the port, or 0 for any free one
 * @param file what it remembers, one JSON object a line; made where it is missing
 * @param clientId the client that may ask for a token
 * @param clientSecret its password
 * @param clock the time of invitations, of memberships and of tokens
 * @param mail where its mails go; empty: it sends none
 */
public record SandboxSetup(
    int port,
    Path file,
    String clientId,
    String clientSecret,
    Clock clock,
    Optional<MailServer> mail) {

  /**
   * Where a mail server listens, which takes mails without a password.
   *
   * @param host its name
   * @param port its port
   */
  public record MailServer(String host, int port) {}

  /** A sandbox that sends no mail. */
  public SandboxSetup(int port, Path file, String clientId, String clientSecret, Clock clock) {
    this(port, file, clientId, clientSecret, clock, Optional.empty());
  }

  /** The same with a mail server. */
  public SandboxSetup mailingTo(MailServer server) {
    return new SandboxSetup(port, file, clientId, clientSecret, clock, Optional.of(server));
  }

  @Override
  public String toString() {
    return "SandboxSetup[port " + port + ", " + file + "]";
  }
}
