package pk.gov.hec.dlsei.system.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.commons.io.FileUtils;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.ds.PGSimpleDataSource;
import pk.gov.hec.dlsei.batch.start.Migration;
import pk.gov.hec.dlsei.run.database.DatabaseRoles;
import pk.gov.hec.dlsei.run.database.DatabaseSetup;
import pk.gov.hec.dlsei.run.database.EmbeddedDatabase;
import pk.gov.hec.dlsei.run.liberty.BuiltServer;

/** One PostgreSQL for all tests of the schema in this Java process; each test empties it. */
final class TestDatabase {

  private static final String OWNER = "dlsei_owner";
  private static final String APP = "dlsei_app";

  /** Held here, since a logger that nobody holds forgets its level. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private static final EmbeddedDatabase SERVER = start();

  private TestDatabase() {}

  private static EmbeddedDatabase start() {
    FLYWAY.setLevel(Level.WARNING);
    try {
      Path target = Path.of("target").toAbsolutePath();
      Path folder = Files.createTempDirectory(Files.createDirectories(target), "schema-");
      EmbeddedDatabase server =
          EmbeddedDatabase.start(
              new DatabaseSetup(
                  folder, target.resolve("programs"), folder.resolve("log"), 0, "administrator"));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
      String roles = BuiltServer.below(Path.of(System.getProperty("dlsei.project"))).createRoles();
      server.prepare(new DatabaseRoles(roles, OWNER, OWNER, APP, APP));
      return server;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("PostgreSQL for the tests did not start", e);
    }
  }

  private static void end(EmbeddedDatabase server, Path folder) {
    try {
      server.close();
      FileUtils.deleteDirectory(folder.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes away what an earlier test has made. */
  static void empty() throws SQLException {
    try (Connection connection = SERVER.connectAsAdministrator();
        var statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS dlsei CASCADE");
    }
  }

  /** Migrates as the server does at its start. */
  static FluentConfiguration migration() {
    return Migration.configured(dataSource(OWNER), APP);
  }

  /** A connection with the application's rights, as the server's data source gives it. */
  static Connection asApplication() throws SQLException {
    return dataSource(APP).getConnection();
  }

  /** A connection with the owner's rights. */
  static Connection asOwner() throws SQLException {
    return dataSource(OWNER).getConnection();
  }

  private static DataSource dataSource(String role) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(SERVER.jdbcUrl());
    source.setUser(role);
    source.setPassword(role);
    source.setCurrentSchema("dlsei");
    return source;
  }

  /** The texts of the first column. */
  static List<String> texts(Connection connection, String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
