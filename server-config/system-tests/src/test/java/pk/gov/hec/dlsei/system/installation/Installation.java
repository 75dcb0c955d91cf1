package pk.gov.hec.dlsei.system.installation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import pk.gov.hec.dlsei.run.database.DatabaseRoles;
import pk.gov.hec.dlsei.run.database.DatabaseSetup;
import pk.gov.hec.dlsei.run.database.EmbeddedDatabase;
import pk.gov.hec.dlsei.run.liberty.FolderCopy;
import pk.gov.hec.dlsei.run.liberty.LibertyServer;
import pk.gov.hec.dlsei.run.liberty.LibertySetup;
import pk.gov.hec.dlsei.run.mail.MailSink;

/**
 * A whole DLSEI of a test's own: PostgreSQL, a mail sink, Liberty. Each part can be ended and
 * started again by itself, on the same port and with the same data.
 */
public final class Installation implements AutoCloseable {

  private static final String APP = "dlsei_app";
  private static final String OWNER = "dlsei_owner";

  /** Long enough for two cores that others use too. */
  private static final Duration PATIENCE = Duration.ofSeconds(150);

  private final Path folder;
  private final String name;
  private final int httpPort = TestFolder.freePort();
  private final int opsPort = TestFolder.freePort();
  private final int smtpPort = TestFolder.freePort();
  private final int databasePort = TestFolder.freePort();
  private final Map<String, String> variables = new LinkedHashMap<>();
  private final Thread hook = new Thread(this::endAll, "end of an installation");
  private EmbeddedDatabase database;
  private MailSink mail;
  private LibertyServer server;

  /** An empty installation in the mode of the demo; nothing runs yet. */
  public Installation(String name) {
    this.name = name;
    this.folder = TestFolder.fresh(name);
    variables.putAll(ServerVariables.ofADemo(httpPort, opsPort, smtpPort, databasePort));
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Sets an environment variable of the server. */
  public Installation with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  /** Takes an environment variable of the server away. */
  public Installation without(String variable) {
    variables.remove(variable);
    return this;
  }

  /** The environment of the server. */
  public Map<String, String> variables() {
    return Map.copyOf(variables);
  }

  /** Starts PostgreSQL, with what was in it. */
  public EmbeddedDatabase startDatabase() throws IOException, SQLException {
    database =
        EmbeddedDatabase.start(
            new DatabaseSetup(
                folder.resolve("database"),
                TestFolder.programs(),
                folder.resolve("logs/postgresql.log"),
                databasePort,
                "administrator"));
    database.prepare(new DatabaseRoles(TestFolder.built().createRoles(), OWNER, OWNER, APP, APP));
    return database;
  }

  /** Starts the mail sink, with what was in it. */
  public MailSink startMail() throws IOException {
    mail = MailSink.start(smtpPort, folder.resolve("mail"));
    return mail;
  }

  /** Makes the server's folder as the build has left it. */
  public Path prepareServer() throws IOException {
    Path target = folder.resolve("usr/servers").resolve(name);
    FolderCopy.mirror(TestFolder.built().server(), target, path -> true);
    return target;
  }

  /** Starts Liberty and returns at once. */
  public LibertyServer startServer() throws IOException {
    prepareServer();
    server =
        LibertyServer.start(
            new LibertySetup(
                TestFolder.built().runtime(),
                folder.resolve("usr"),
                name,
                folder.resolve("output"),
                logs(),
                variables,
                Optional.of(folder.resolve("console.log"))));
    return server;
  }

  /** Starts Liberty and waits until it is ready. */
  public LibertyServer startServerReady() throws IOException {
    startServer().awaitReady(ops(), PATIENCE);
    return server;
  }

  /** A connection with the application's rights. */
  public Connection connect() throws SQLException {
    Connection connection = database.connect(APP, APP);
    connection.setSchema("dlsei");
    return connection;
  }

  /** The installation's folder. */
  public Path folder() {
    return folder;
  }

  /** The folder of the server's plug-ins. */
  public Path plugins() {
    return folder.resolve("usr/servers").resolve(name).resolve("plugins");
  }

  /** Liberty's logs. */
  public Path logs() {
    return folder.resolve("logs");
  }

  /** The pages' address. */
  public URI http() {
    return URI.create("http://localhost:" + httpPort);
  }

  /** The address of health and metrics. */
  public URI ops() {
    return URI.create("http://localhost:" + opsPort);
  }

  /** The port of the mail sink. */
  public int smtpPort() {
    return smtpPort;
  }

  private void endAll() {
    if (server != null) {
      server.kill();
    }
    if (mail != null) {
      mail.close();
    }
    if (database != null) {
      try {
        database.close();
      } catch (IOException e) {
        throw new IllegalStateException("PostgreSQL in " + folder + " goes on", e);
      }
    }
    for (String data : new String[] {"database", "output", "usr", "wlp"}) {
      FileUtils.deleteQuietly(folder.resolve(data).toFile());
    }
  }

  /** Ends what still runs and deletes the data; the logs stay. */
  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(hook);
    endAll();
  }
}
