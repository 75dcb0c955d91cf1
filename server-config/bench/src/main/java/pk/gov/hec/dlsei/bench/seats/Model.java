package pk.gov.hec.dlsei.bench.seats;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** What the use case has written for one application, to be written again for others. */
record Model(
    long actor,
    String approvedClauses,
    String approvedFacts,
    String seatClauses,
    String seatFacts,
    String mailTemplate,
    String mailData,
    String recipient,
    LocalDate starts,
    LocalDate ends) {

  private static final String SQL =
      """
      SELECT a.actor, a.clauses, a.facts, s.clauses, s.facts, m.template, m.data, m.recipient, l.starts_on, l.ends_on
      FROM decision a
      JOIN decision s ON s.application_id = a.application_id AND s.kind = 'SEAT'
      JOIN licence l ON l.application_id = a.application_id
      JOIN outbox_message m ON m.application_id = a.application_id AND m.channel = 'MAIL'
      WHERE a.kind = 'APPROVED' AND a.application_id = ?
      """;

  static Model of(Connection connection, long application) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SQL)) {
      statement.setLong(1, application);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return new Model(
            row.getLong(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getString(8),
            row.getObject(9, LocalDate.class),
            row.getObject(10, LocalDate.class));
      }
    }
  }
}
