package pk.gov.hec.dlsei.bench.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import pk.gov.hec.dlsei.run.database.DatabaseRoles;
import pk.gov.hec.dlsei.run.database.DatabaseSetup;
import pk.gov.hec.dlsei.run.database.EmbeddedDatabase;
import pk.gov.hec.dlsei.run.liberty.BuiltServer;

/** The PostgreSQL of the benchmark: the demo's, with the demo's settings, and data of its own. */
public final class BenchDatabase implements AutoCloseable {

  static final String APP = "dlsei_app";
  static final String OWNER = "dlsei_owner";

  private final EmbeddedDatabase database;

  private BenchDatabase(EmbeddedDatabase database) {
    this.database = database;
  }

  /** Starts an empty one below this folder. */
  public static BenchDatabase start(Path folder, BuiltServer built)
      throws IOException, SQLException {
    EmbeddedDatabase database =
        EmbeddedDatabase.start(
            new DatabaseSetup(
                folder.resolve("database"),
                folder.resolve("programs"),
                folder.resolve("postgresql.log"),
                0,
                "administrator"));
    database.prepare(new DatabaseRoles(built.createRoles(), OWNER, OWNER, APP, APP));
    return new BenchDatabase(database);
  }

  /** A connection with the application's rights. */
  public Connection connect() throws SQLException {
    return inSchema(database.connect(APP, APP));
  }

  /** A connection with the rights of the schema's owner. */
  public Connection connectAsOwner() throws SQLException {
    return inSchema(database.connect(OWNER, OWNER));
  }

  /** A connection with all rights, for statistics and vacuum. */
  public Connection connectAsAdministrator() throws SQLException {
    return inSchema(database.connectAsAdministrator());
  }

  private static Connection inSchema(Connection connection) throws SQLException {
    connection.setSchema("dlsei");
    return connection;
  }

  int port() {
    return database.port();
  }

  @Override
  public void close() throws IOException {
    database.close();
  }
}
