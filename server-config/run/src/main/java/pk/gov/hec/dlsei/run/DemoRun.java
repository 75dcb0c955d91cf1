package pk.gov.hec.dlsei.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.run.database.BusinessClock;
import pk.gov.hec.dlsei.run.database.DatabaseRoles;
import pk.gov.hec.dlsei.run.database.DatabaseSetup;
import pk.gov.hec.dlsei.run.database.EmbeddedDatabase;
import pk.gov.hec.dlsei.run.desk.DemoDesk;
import pk.gov.hec.dlsei.run.desk.OneTimeCode;
import pk.gov.hec.dlsei.run.home.CannotStart;
import pk.gov.hec.dlsei.run.home.DlseiHome;
import pk.gov.hec.dlsei.run.home.Secret;
import pk.gov.hec.dlsei.run.home.Secrets;
import pk.gov.hec.dlsei.run.liberty.BuiltServer;
import pk.gov.hec.dlsei.run.liberty.FolderCopy;
import pk.gov.hec.dlsei.run.liberty.LibertyServer;
import pk.gov.hec.dlsei.run.liberty.LibertySetup;
import pk.gov.hec.dlsei.run.liberty.PluginFolder;
import pk.gov.hec.dlsei.run.mail.MailSink;
import pk.gov.hec.dlsei.run.sandbox.CourseraSandbox;
import pk.gov.hec.dlsei.run.sandbox.SandboxSetup;

/**
 * One run of the whole: started once, ended once, from any thread. What it starts it ends in the
 * opposite order: the server, the desk, the sandbox, the mailbox, the database, the folder's lock.
 */
public final class DemoRun implements AutoCloseable {

  private static final String SERVER = "dlsei";
  private static final Duration PATIENCE = Duration.ofSeconds(150);

  private final DemoSettings settings;
  private final Optional<Path> console;
  private final SandboxSetup.Learners learners;
  private final RunningParts parts = new RunningParts();
  private DlseiHome home;
  private MailSink mailbox;
  private CourseraSandbox coursera;
  private LibertyServer liberty;

  /**
   * A run that is not started yet, whose learners at Coursera do nothing by themselves.
   *
   * @param settings where and how
   * @param console the file for what the server prints; empty: this process' own output
   */
  public DemoRun(DemoSettings settings, Optional<Path> console) {
    this(settings, console, SandboxSetup.Learners.BY_HAND);
  }

  private DemoRun(DemoSettings settings, Optional<Path> console, SandboxSetup.Learners learners) {
    this.settings = settings;
    this.console = console;
    this.learners = learners;
  }

  /** The demo for a person: it prints where this process does, and its learners have a life. */
  static DemoRun forPeople(DemoSettings settings) {
    return withLives(settings, Optional.empty());
  }

  /**
   * A run that is not started yet, whose learners at Coursera join, study and idle by themselves,
   * on the business clock.
   *
   * @param settings where and how
   * @param console the file for what the server prints; empty: this process' own output
   */
  public static DemoRun withLives(DemoSettings settings, Optional<Path> console) {
    return new DemoRun(settings, console, SandboxSetup.Learners.WITH_A_LIFE);
  }

  /**
   * Starts everything and waits until the server is ready.
   *
   * @return what to tell the person at the keyboard
   * @throws CannotStart when something outside is in the way; {@link #close()} ends what was
   *     started until then
   */
  public List<String> start() throws Exception {
    BuiltServer built = BuiltServer.below(settings.root());
    home = parts.start(() -> DlseiHome.take(settings.home()));
    LauncherLog.writeTo(home.logs().resolve("launcher.log"));
    home.ledger().endLeftovers();
    parts.start(() -> (AutoCloseable) home.ledger()::endLeftovers);
    settings.requireFreePorts();
    DatabaseStart database =
        parts.start(() -> new DatabaseStart(() -> startDatabase(built.createRoles())));
    List<String> leftOut = prepareServer(built);
    startBesides(new BusinessClock(Clock.systemUTC(), () -> asApplication(database)));
    database.await();
    liberty = parts.start(this::startLiberty);
    home.ledger().record("liberty", liberty.process());
    liberty.awaitReady(URI.create("http://localhost:" + settings.port(Port.OPS)), PATIENCE);
    return leftOut.stream()
        .map(
            jar -> "The plug-in " + jar + " in " + home.plugins() + " is yours; ours was left out.")
        .toList();
  }

  private EmbeddedDatabase startDatabase(String createRoles) throws IOException, SQLException {
    Secrets secrets = home.secrets();
    DatabaseSetup setup =
        new DatabaseSetup(
            home.database(),
            home.runtime(),
            home.logs().resolve("postgresql.log"),
            settings.port(Port.DATABASE),
            secrets.get(Secret.DATABASE_ADMINISTRATOR_PASSWORD));
    EmbeddedDatabase database = EmbeddedDatabase.start(setup);
    home.ledger().record("postgresql", database.process());
    try {
      database.prepare(
          new DatabaseRoles(
              createRoles,
              "dlsei_owner",
              secrets.get(Secret.DATABASE_OWNER_PASSWORD),
              "dlsei_app",
              secrets.get(Secret.DATABASE_APP_PASSWORD)));
      return database;
    } catch (SQLException e) {
      database.close();
      throw new CannotStart(
          "The database in "
              + home.database()
              + " does not know the passwords in secrets.properties: bring the two together again,"
              + " or name another folder: -Ddlsei.home=...",
          e);
    }
  }

  private List<String> prepareServer(BuiltServer built) throws IOException {
    FolderCopy.linkOnce(built.runtime(), home.runtime().resolve("wlp-" + built.version()));
    FolderCopy.mirror(
        built.server(),
        home.usr().resolve("servers").resolve(SERVER),
        path -> !path.startsWith("plugins") && !path.startsWith("database"));
    return new PluginFolder(home.plugins()).update(built.plugins());
  }

  private void startBesides(Clock business) throws Exception {
    mailbox = parts.start(() -> MailSink.start(settings.port(Port.SMTP), home.mail()));
    coursera = parts.start(() -> CourseraSandbox.start(sandbox(business)));
    OneTimeCode code =
        new OneTimeCode(home.secrets().get(Secret.DEMO_TOTP_SECRET), Clock.systemUTC());
    parts.start(() -> DemoDesk.open(settings.port(Port.DESK), mailbox, code, coursera.faults()));
  }

  private Connection asApplication(DatabaseStart database) throws Exception {
    String password = home.secrets().get(Secret.DATABASE_APP_PASSWORD);
    return database.await().connect("dlsei_app", password);
  }

  private SandboxSetup sandbox(Clock business) {
    return new SandboxSetup(
            settings.port(Port.SANDBOX),
            home.sandbox().resolve("coursera.jsonl"),
            home.secrets().get(Secret.COURSERA_CLIENT_ID),
            home.secrets().get(Secret.COURSERA_CLIENT_SECRET),
            business)
        .mailingTo(new SandboxSetup.MailServer("localhost", mailbox.port()))
        .with(learners);
  }

  private LibertyServer startLiberty() throws IOException {
    BuiltServer built = BuiltServer.below(settings.root());
    return LibertyServer.start(
        new LibertySetup(
            home.runtime().resolve("wlp-" + built.version()),
            home.usr(),
            SERVER,
            home.runtime().resolve("work"),
            home.logs(),
            LibertyEnvironment.of(settings, home),
            console));
  }

  /** Waits for the server's end and answers its exit code. */
  public int awaitEnd() throws InterruptedException {
    return liberty.awaitEnd();
  }

  /** The folder that the run works in. */
  public DlseiHome home() {
    return home;
  }

  /** The mails that the run has sent. */
  public MailSink mailbox() {
    return mailbox;
  }

  /** The stand-in for Coursera. */
  public CourseraSandbox coursera() {
    return coursera;
  }

  /** Whether somebody has asked for the end. */
  boolean isEnding() {
    return parts.isClosed();
  }

  /** Ends everything that was started; a second call does nothing. */
  @Override
  public void close() {
    parts.close();
  }
}
