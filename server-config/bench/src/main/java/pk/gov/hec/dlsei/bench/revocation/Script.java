package pk.gov.hec.dlsei.bench.revocation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The scripts in SQL. */
enum Script {
  PROGRAMME("programme.sql"),
  LEARNERS("learners.sql"),
  LICENCES("licences.sql"),
  REVIEW("floor-review.sql"),
  CONFIRM("floor-confirm.sql"),
  APPLY("floor-apply.sql"),
  EFFECT("effect.sql");

  private final String sql;

  Script(String file) {
    try (InputStream script = Script.class.getResourceAsStream("/bench/" + file)) {
      sql = new String(script.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its text. */
  String sql() {
    return sql;
  }

  /** Runs it in one transaction; answers how many seconds that took. */
  double run(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      long begin = System.nanoTime();
      statement.execute(sql);
      connection.commit();
      return (System.nanoTime() - begin) / 1e9;
    }
  }
}
