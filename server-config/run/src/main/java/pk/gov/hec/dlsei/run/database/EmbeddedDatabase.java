package pk.gov.hec.dlsei.run.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.postgresql.ds.PGSimpleDataSource;
import pk.gov.hec.dlsei.run.home.CannotStart;
import pk.gov.hec.dlsei.run.home.FolderLock;
import pk.gov.hec.dlsei.run.home.PrivateFiles;
import pk.gov.hec.dlsei.run.home.Processes;

/**
 * A PostgreSQL server of one's own, on this machine's loopback address only, which loses nothing: a
 * commit that was answered is on the disk. Its folder is locked while it runs. It survives the end
 * of its starter; the next start in the same folder ends it and goes on with its data.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  /** The name of DLSEI's database. */
  public static final String NAME = "dlsei";

  /** The name of the role that rules the server. */
  public static final String ADMINISTRATOR = "postgres";

  private static final String SECONDS_TO_START = "120";
  private static final String SECONDS_TO_STOP = "20";
  private static final Duration TIME_TO_DIE = Duration.ofSeconds(10);

  private final DatabaseSetup setup;
  private final PostgresPrograms programs;
  private final FolderLock lock;
  private final Path data;
  private final int port;

  private EmbeddedDatabase(
      DatabaseSetup setup, PostgresPrograms programs, FolderLock lock, int port) {
    this.setup = setup;
    this.programs = programs;
    this.lock = lock;
    this.data = setup.folder().resolve("data");
    this.port = port;
  }

  /**
   * Starts the server, after making its folder where it is missing, and waits until it answers.
   *
   * @throws CannotStart when another program uses the folder, or when PostgreSQL does not start
   */
  public static EmbeddedDatabase start(DatabaseSetup setup) throws IOException {
    PrivateFiles.folder(setup.folder());
    PrivateFiles.folder(setup.log().toAbsolutePath().getParent());
    FolderLock lock =
        FolderLock.tryTake(setup.folder().resolve("lock"))
            .orElseThrow(
                () ->
                    new CannotStart(
                        "Another program uses the database in " + setup.folder() + ": stop it."));
    boolean started = false;
    try {
      PostgresPrograms programs = PostgresPrograms.unpackedIn(setup.programs());
      int port = setup.port() == 0 ? freePort() : setup.port();
      EmbeddedDatabase database = new EmbeddedDatabase(setup, programs, lock, port);
      database.startServer();
      started = true;
      return database;
    } finally {
      if (!started) {
        lock.close();
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void startServer() throws IOException {
    if (!Files.isDirectory(data)) {
      create();
    }
    endLeftover();
    PostgresPrograms.Outcome outcome =
        programs.run(
            "pg_ctl",
            List.of(
                "start",
                "-w",
                "-s",
                "-t",
                SECONDS_TO_START,
                "-D",
                data.toString(),
                "-l",
                setup.log().toString(),
                "-o",
                options()));
    if (!outcome.succeeded()) {
      throw new CannotStart(
          "PostgreSQL did not start on port "
              + port
              + "; "
              + setup.log()
              + " says why (another port: -Ddlsei.database.port=...).");
    }
  }

  private String options() {
    return "-p "
        + port
        + " -c listen_addresses=localhost -c unix_socket_directories= -c timezone=UTC"
        + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on";
  }

  /** In a folder beside, so that an interrupted creation is never taken for a database. */
  private void create() throws IOException {
    Path beside = setup.folder().resolve("being-created");
    FileUtils.deleteDirectory(beside.toFile());
    Path password = setup.folder().resolve("administrator");
    PrivateFiles.write(password, setup.administratorPassword() + "\n");
    try {
      PostgresPrograms.Outcome outcome =
          programs.run(
              "initdb",
              List.of(
                  "-D",
                  beside.toString(),
                  "-U",
                  ADMINISTRATOR,
                  "-A",
                  "scram-sha-256",
                  "--pwfile=" + password,
                  "-E",
                  "UTF8",
                  "--locale=C",
                  "--locale-provider=icu",
                  "--icu-locale=en-GB"));
      if (!outcome.succeeded()) {
        throw new CannotStart("PostgreSQL could not make its folder: " + outcome.output());
      }
    } finally {
      Files.deleteIfExists(password);
    }
    Files.move(beside, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private void endLeftover() throws IOException {
    PostmasterFile file = new PostmasterFile(data);
    if (file.server().isPresent()) {
      stopServer();
    }
    file.delete();
  }

  /** Creates the database and the two roles, where they are missing. */
  public void prepare(DatabaseRoles roles) throws SQLException {
    try (Connection connection = connect("postgres", ADMINISTRATOR, setup.administratorPassword());
        var statement = connection.createStatement()) {
      if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", NAME)) {
        statement.execute("CREATE DATABASE " + NAME);
      }
    }
    try (Connection connection = connectAsAdministrator();
        var statement = connection.createStatement()) {
      if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", roles.app())) {
        connection.setAutoCommit(false);
        statement.execute(roles.sql(NAME));
        connection.commit();
      }
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  /** The port that the server listens on. */
  public int port() {
    return port;
  }

  /** The address of DLSEI's database, without user and password. */
  public String jdbcUrl() {
    return jdbcUrl(NAME);
  }

  private String jdbcUrl(String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database;
  }

  /** A connection to DLSEI's database with all rights. */
  public Connection connectAsAdministrator() throws SQLException {
    return connect(NAME, ADMINISTRATOR, setup.administratorPassword());
  }

  /** A connection to DLSEI's database as this role. */
  public Connection connect(String user, String password) throws SQLException {
    return connect(NAME, user, password);
  }

  private Connection connect(String database, String user, String password) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(jdbcUrl(database));
    return source.getConnection(user, password);
  }

  /** The server's process. */
  public ProcessHandle process() throws IOException {
    return new PostmasterFile(data)
        .server()
        .orElseThrow(() -> new IOException("PostgreSQL does not run in " + data));
  }

  /** Stops the server: open transactions are rolled back, connections are cut. */
  public void stop() throws IOException {
    try {
      if (new PostmasterFile(data).server().isPresent()) {
        stopServer();
      }
    } finally {
      lock.close();
    }
  }

  private void stopServer() throws IOException {
    if (!stopServer("fast").succeeded()) {
      stopServer("immediate");
    }
  }

  private PostgresPrograms.Outcome stopServer(String mode) throws IOException {
    return programs.run(
        "pg_ctl",
        List.of("stop", "-w", "-s", "-t", SECONDS_TO_STOP, "-m", mode, "-D", data.toString()));
  }

  /** Ends every process of the server at once, as a loss of power would. */
  public void kill() throws IOException {
    List<ProcessHandle> tree = new ArrayList<>(List.of(process()));
    tree.addAll(process().descendants().toList());
    tree.forEach(ProcessHandle::destroyForcibly);
    Processes.awaitEnd(tree, TIME_TO_DIE);
    lock.close();
  }

  @Override
  public void close() throws IOException {
    stop();
  }
}
