package pk.gov.hec.dlsei.bench.seats;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The statements of one approval, prepared on one connection. */
final class Approval implements AutoCloseable {

  private final Connection connection;
  private final Model model;
  private final Ids licences;
  private final Ids decisions;
  private final Ids messages;
  private final PreparedStatement lock;
  private final PreparedStatement take;
  private final PreparedStatement licence;
  private final PreparedStatement decision;
  private final PreparedStatement message;
  private final PreparedStatement approve;

  Approval(Connection connection, Model model) throws SQLException {
    this.connection = connection;
    this.model = model;
    licences = new Ids(connection, "licence_seq");
    decisions = new Ids(connection, "decision_seq");
    messages = new Ids(connection, "outbox_message_seq");
    lock = connection.prepareStatement("SELECT * FROM application WHERE id = ? FOR UPDATE");
    take =
        connection.prepareStatement(
            "UPDATE seat_pool SET used = used + 1, event = event + 1"
                + " WHERE id = ? AND used < total AND waiting = 0 AND caps = 0 RETURNING event");
    licence =
        connection.prepareStatement(
            "INSERT INTO licence (id, application_id, person_id, cohort, pool, institution,"
                + " learner_id, status, starts_on, ends_on, granted_at, version)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, 'GRANTED', ?, ?, ?, 1)");
    decision =
        connection.prepareStatement(
            "INSERT INTO decision (id, at, kind, application_id, actor, policy_id, policy_version,"
                + " clauses, facts, pool, pool_event) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    message =
        connection.prepareStatement(
            "INSERT INTO outbox_message (id, channel, template, language, recipient, data, state,"
                + " attempts, created_at, next_attempt_at, application_id, change_key, not_before)"
                + " VALUES (?, ?, ?, 'en', ?, ?, 'WAITING', 0, ?, ?, ?, ?, ?)");
    approve =
        connection.prepareStatement(
            "UPDATE application SET status = 'APPROVED', decided_at = ?, version = version + 1"
                + " WHERE id = ? AND version = ?");
  }

  void approve(long id, OffsetDateTime now) throws SQLException {
    lock.setLong(1, id);
    try (ResultSet row = lock.executeQuery()) {
      row.next();
      String pool = row.getString("pool");
      long event = event(pool);
      long seat = licence(row, now);
      decide("APPROVED", row, now, null, null);
      decide("SEAT", row, now, pool, event);
      decision.executeBatch();
      post("MAIL", id, "approved:" + id, now);
      post("LEARNING", id, "invitation:" + seat, now);
      message.executeBatch();
      approve.setObject(1, now);
      approve.setLong(2, id);
      approve.setInt(3, row.getInt("version"));
      if (approve.executeUpdate() != 1) {
        throw new IllegalStateException("Application " + id + " is not what it was");
      }
    }
    connection.commit();
  }

  private long event(String pool) throws SQLException {
    take.setString(1, pool);
    try (ResultSet row = take.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private long licence(ResultSet row, OffsetDateTime now) throws SQLException {
    long id = licences.take();
    licence.setLong(1, id);
    licence.setLong(2, row.getLong("id"));
    licence.setLong(3, row.getLong("person_id"));
    licence.setString(4, row.getString("cohort"));
    licence.setString(5, row.getString("pool"));
    licence.setString(6, row.getString("institution"));
    licence.setString(7, UUID.randomUUID().toString());
    licence.setObject(8, model.starts());
    licence.setObject(9, model.ends());
    licence.setObject(10, now);
    licence.executeUpdate();
    return id;
  }

  private void decide(String kind, ResultSet row, OffsetDateTime now, String pool, Long event)
      throws SQLException {
    boolean seat = event != null;
    decision.setLong(1, decisions.take());
    decision.setObject(2, now);
    decision.setString(3, kind);
    decision.setLong(4, row.getLong("id"));
    decision.setObject(5, seat ? null : model.actor(), java.sql.Types.BIGINT);
    decision.setString(6, row.getString("policy_id"));
    decision.setString(7, row.getString("policy_version"));
    decision.setString(8, seat ? model.seatClauses() : model.approvedClauses());
    decision.setString(9, seat ? model.seatFacts() : model.approvedFacts());
    decision.setString(10, pool);
    decision.setObject(11, event, java.sql.Types.BIGINT);
    decision.addBatch();
  }

  private void post(String channel, long application, String change, OffsetDateTime now)
      throws SQLException {
    boolean mail = "MAIL".equals(channel);
    message.setLong(1, messages.take());
    message.setString(2, channel);
    message.setString(3, mail ? model.mailTemplate() : "INVITE");
    message.setString(4, mail ? model.recipient() : "");
    message.setString(5, mail ? model.mailData() : "{}");
    message.setObject(6, now);
    message.setObject(7, now);
    message.setLong(8, application);
    message.setString(9, change);
    message.setObject(10, mail ? null : now, java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
    message.addBatch();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
