package pk.gov.hec.dlsei.bench.revocation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import pk.gov.hec.dlsei.bench.data.Data;
import pk.gov.hec.dlsei.bench.server.BenchDatabase;

/** Fills the database with licences, again and again, and tells what has become of them. */
final class Licences {

  /** Of 20 licences so many are taken back. */
  private static final int TAKEN_OF_20 = 15;

  private static final String TEXTS =
      """
      CREATE TABLE bench_text AS
        SELECT DISTINCT m.template, m.language, r.clauses, m.data::jsonb - 'name' - 'licence' - 'number' AS data
          FROM outbox_message m JOIN licence l ON l.application_id = m.application_id
          LEFT JOIN revocation r ON r.licence_id = l.id
         WHERE m.channel = 'MAIL' AND m.state = 'WAITING';
      GRANT SELECT ON bench_text TO PUBLIC
      """;

  private static final String OVER =
      "UPDATE revocation SET undo_until = confirmed_at WHERE state = 'CONFIRMED'";

  private final BenchDatabase database;
  private final Data data;
  private int people;

  Licences(BenchDatabase database) {
    this.database = database;
    this.data = new Data(database);
  }

  /** Invents universities and seats. */
  void prepare() throws SQLException {
    run(Script.PROGRAMME, 0, 0);
  }

  /**
   * So many licences to which nothing has happened yet; what there was is gone. People are invented
   * where there are too few, so that the tables are as large as the number.
   */
  void fill(int howMany) throws SQLException {
    if (howMany > people) {
      run(Script.LEARNERS, people + 1, howMany);
      people = howMany;
    }
    run(Script.LICENCES, 1, howMany);
    data.settle();
  }

  private void run(Script script, int first, int last) throws SQLException {
    try (Connection connection = database.connectAsOwner();
        Statement statement = connection.createStatement()) {
      statement.execute("SET bench.first = " + first);
      statement.execute("SET bench.last = " + last);
      script.run(connection);
    }
  }

  /** Keeps what mails say, so that the floor can say the same. */
  void keepTexts() throws SQLException {
    execute(TEXTS);
  }

  /** The undo windows of all confirmed cases are over. */
  void endUndoWindows() throws SQLException {
    execute(OVER);
    data.settle();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.connectAsOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The proposed cases. */
  long[] proposed() throws SQLException {
    return data.numbers("SELECT id FROM revocation WHERE state = 'PROPOSED' ORDER BY id");
  }

  /**
   * What has become of them.
   *
   * @param howMany there are
   * @throws IOException where not as many were taken back as the rules take
   */
  String effect(int howMany) throws SQLException, IOException {
    long taken = data.numbers("SELECT count(*) FROM licence WHERE status = 'REVOKED'")[0];
    if (taken != howMany / 20L * TAKEN_OF_20) {
      throw new IOException("Of " + howMany + " licences " + taken + " were taken back");
    }
    return data.texts(Script.EFFECT.sql()).get(0);
  }
}
