package pk.gov.hec.dlsei.system.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The database of the tests' server, as the schema's owner: for what time or a desk would do. */
public final class Database implements AutoCloseable {

  private final Connection connection;

  Database(int port, String password) {
    try {
      connection =
          DriverManager.getConnection(
              "jdbc:postgresql://localhost:" + port + "/dlsei?currentSchema=dlsei",
              "dlsei_owner",
              password);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs one statement and answers how many rows it changed. */
  public synchronized int change(String sql, Object... values) {
    try (PreparedStatement statement = prepared(sql, values)) {
      return statement.execute() ? 0 : statement.getUpdateCount();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The first column of the only row. */
  public synchronized <T> T one(Class<T> type, String sql, Object... values) {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet rows = statement.executeQuery()) {
      if (!rows.next()) {
        throw new AssertionError("No row for: " + sql);
      }
      T value = rows.getObject(1, type);
      if (rows.next()) {
        throw new AssertionError("More than one row for: " + sql);
      }
      return value;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
