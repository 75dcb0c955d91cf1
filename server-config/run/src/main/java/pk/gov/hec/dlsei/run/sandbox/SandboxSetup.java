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
 * @param learners whether they do anything by themselves
 */
public record SandboxSetup(
    int port,
    Path file,
    String clientId,
    String clientSecret,
    Clock clock,
    Optional<MailServer> mail,
    Learners learners) {

  /** What learners do by themselves. */
  public enum Learners {
    /** Nothing: they join on the sandbox' page, and take the courses that a test gives them. */
    BY_HAND,
    /** Most join, study, and finish or stop as the clock goes on, each in a way of their own. */
    WITH_A_LIFE
  }

  /**
   * Where a mail server listens, which takes mails without a password.
   *
   * @param host its name
   * @param port its port
   */
  public record MailServer(String host, int port) {}

  /** A sandbox that sends no mail, and whose learners do nothing by themselves. */
  public SandboxSetup(int port, Path file, String clientId, String clientSecret, Clock clock) {
    this(port, file, clientId, clientSecret, clock, Optional.empty(), Learners.BY_HAND);
  }

  /** The same with a mail server. */
  public SandboxSetup mailingTo(MailServer server) {
    return new SandboxSetup(
        port, file, clientId, clientSecret, clock, Optional.of(server), learners);
  }

  /** The same with learners who do so. */
  public SandboxSetup with(Learners others) {
    return new SandboxSetup(port, file, clientId, clientSecret, clock, mail, others);
  }

  @Override
  public String toString() {
    return "SandboxSetup[port " + port + ", " + file + "]";
  }
}
