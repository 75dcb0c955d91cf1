package pk.gov.hec.dlsei.system.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import pk.gov.hec.dlsei.run.DemoRun;
import pk.gov.hec.dlsei.run.DemoSettings;
import pk.gov.hec.dlsei.run.Port;
import pk.gov.hec.dlsei.run.home.Secret;
import pk.gov.hec.dlsei.run.sandbox.CourseraSandbox;

/**
 * The demo as its launcher starts it, with a fresh folder and free ports: once for all tests of
 * this process, at the first that asks for it, and ended with the last one.
 */
public final class RunningServer implements AutoCloseable {

  /** In the end tests have invited more who are late than a brake lets pass. */
  private static final String WITHOUT_BRAKE =
      """
      INSERT INTO programme_setting (id, key, value, reason, set_by, set_at)
      SELECT nextval('programme_setting_seq'), 'REVOCATION_BRAKE_PERCENT', '100', 'A test.', min(id), now() FROM account
      """;

  private static RunningServer shared;

  private final DemoRun run;
  private final DemoSettings settings;
  private final Thread hook;
  private final Mailbox mailbox;
  private final Database database;

  private RunningServer(DemoRun run, DemoSettings settings, Thread hook) {
    this.run = run;
    this.settings = settings;
    this.hook = hook;
    this.mailbox = new Mailbox(run.mailbox());
    this.database =
        new Database(settings.port(Port.DATABASE), secret(Secret.DATABASE_OWNER_PASSWORD));
  }

  /** The one server of these tests; it ends with the process, whose classes come one by one. */
  public static synchronized RunningServer shared() {
    if (shared == null) {
      shared = start();
      shared.database.change(WITHOUT_BRAKE);
    }
    return shared;
  }

  /** One more, of the caller's own, whose learners at Coursera have a life. */
  public static RunningServer withLives() {
    return start(DemoRun::withLives);
  }

  private static RunningServer start() {
    return start(DemoRun::new);
  }

  private static RunningServer start(BiFunction<DemoSettings, Optional<Path>, DemoRun> kind) {
    Path root = Path.of(System.getProperty("dlsei.project"));
    Path home = TestHome.fresh(root.resolve("server-config/system-tests/target/servers"));
    DemoSettings settings = new DemoSettings(root, home, FreePorts.take());
    DemoRun run = kind.apply(settings, Optional.of(home.resolve("console.log")));
    Thread hook = new Thread(run::close, "dlsei-tests-end");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      run.start();
      return new RunningServer(run, settings, hook);
    } catch (Exception e) {
      run.close();
      throw new IllegalStateException("The server for the tests did not start", e);
    }
  }

  /** Where its pages are, without a slash at the end. */
  public URI baseUrl() {
    return URI.create("http://localhost:" + settings.port(Port.HTTP));
  }

  /** Where health and metrics are. */
  public URI opsUrl() {
    return URI.create("http://localhost:" + settings.port(Port.OPS));
  }

  /** The mails that it has sent. */
  public Mailbox mailbox() {
    return mailbox;
  }

  /** The templates of the mails that it has written to an address, gone out yet or not. */
  public String mailsTo(String address) {
    return database.one(
        String.class,
        """
        SELECT coalesce(string_agg(template, ' ' ORDER BY id), '')
        FROM outbox_message WHERE recipient = ?
        """,
        address);
  }

  /** The stand-in for Coursera. */
  public CourseraSandbox coursera() {
    return run.coursera();
  }

  /** Its database, as the schema's owner. */
  public Database database() {
    return database;
  }

  /** Its log since the start. */
  public ServerLog log() {
    return new ServerLog(run.home().logs());
  }

  /** A secret that the launcher has drawn. */
  public String secret(Secret secret) {
    return run.home().secrets().get(secret);
  }

  @Override
  public void close() {
    database.close();
    run.close();
    Runtime.getRuntime().removeShutdownHook(hook);
  }
}
