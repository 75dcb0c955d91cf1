package pk.gov.hec.dlsei.bench.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import pk.gov.hec.dlsei.bench.server.BenchDatabase;
import pk.gov.hec.dlsei.bench.server.Environment;

/** Fills the database, and finds in it what a measurement works on. */
public final class Data {

  private final BenchDatabase database;

  /** Data of this database. */
  public Data(BenchDatabase database) {
    this.database = database;
  }

  /** Invents people, applications, documents and pools; the demo programme is there. */
  public void fill(Sizes sizes) throws SQLException, IOException {
    try (InputStream script = Data.class.getResourceAsStream("/bench/data.sql");
        Connection connection = database.connectAsOwner();
        Statement statement = connection.createStatement()) {
      statement.execute("SET bench.people = " + sizes.people());
      statement.execute("SET bench.drafts = " + sizes.drafts());
      statement.execute("SET bench.password = '" + QuickHash.of(Environment.PASSWORD) + "'");
      statement.execute(new String(script.readAllBytes(), UTF_8));
    }
    settle();
  }

  /** Gathers statistics and writes everything out, so that each measurement begins the same. */
  public void settle() throws SQLException {
    try (Connection connection = database.connectAsAdministrator();
        Statement statement = connection.createStatement()) {
      statement.execute("VACUUM ANALYZE");
      statement.execute("CHECKPOINT");
    }
  }

  /** The first column, as texts. */
  public List<String> texts(String sql, Object... values) throws SQLException {
    try (Connection connection = database.connectAsOwner();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<String> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    }
  }

  /** The first column, as numbers. */
  public long[] numbers(String sql, Object... values) throws SQLException {
    return texts(sql, values).stream().mapToLong(Long::parseLong).toArray();
  }
}
