package pk.gov.hec.dlsei.domain.revocation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.revocation.MassConfirmation;
import pk.gov.hec.dlsei.domain.revocation.MassConfirmation.Word;
import pk.gov.hec.dlsei.domain.revocation.MassConfirmations;
import pk.gov.hec.dlsei.domain.revocation.Order;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;

/** Keeps them in their tables; conditional updates let one officer decide, and no two. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class JpaMassConfirmations implements MassConfirmations {

  private static final String ASK =
      """
      WITH chosen AS (SELECT id FROM revocation WHERE cohort = ? AND id = ANY (?) AND state = 'PROPOSED'),
      asked AS (
        INSERT INTO mass_confirmation (id, cohort, cases, reason, asked_by, asked_at, lapses_at, state)
        SELECT nextval('mass_confirmation_seq'), ?, (SELECT count(*) FROM chosen), ?, ?::bigint, ?, ?, 'OPEN'
         WHERE (SELECT count(*) FROM chosen) = ?
        RETURNING id)
      INSERT INTO mass_confirmation_case (confirmation_id, revocation_id)
      SELECT asked.id, chosen.id FROM asked, chosen RETURNING confirmation_id
      """;

  private static final String READ =
      """
      SELECT m.id, m.cohort, m.cases,
             (SELECT count(*) FROM mass_confirmation_case c JOIN revocation r ON r.id = c.revocation_id
               WHERE c.confirmation_id = m.id AND r.state = 'PROPOSED') AS still_proposed,
             m.asked_by, ap.name AS asker, m.asked_at, m.reason, m.lapses_at, m.state, m.decided_by, dp.name AS decider,
             m.decided_at, m.decision_reason, m.confirmed
        FROM mass_confirmation m
        JOIN account aa ON aa.id = m.asked_by JOIN person ap ON ap.id = aa.person_id
        LEFT JOIN account da ON da.id = m.decided_by LEFT JOIN person dp ON dp.id = da.person_id
      """;

  /** The statement for both; who agrees must be another one, and in time. */
  private static final String DECIDE =
      "UPDATE mass_confirmation SET state = ?, confirmed = ?::integer, decided_by = ?::bigint,"
          + " decided_at = ?, decision_reason = ? WHERE id = ? AND state = 'OPEN'";

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public Optional<Long> ask(CohortId cohort, List<Long> ids, Order order, Instant lapsesAt) {
    return new ArrayStatement(em, ASK)
            .one(cohort.value())
            .longs(ids)
            .one(cohort.value())
            .one(order.reason().orElseThrow())
            .one(order.account().orElseThrow())
            .at(order.at())
            .at(lapsesAt)
            .one((long) ids.size())
            .list(row -> row.getLong(1))
            .stream()
            .findFirst();
  }

  @Override
  public Optional<MassConfirmation> find(long id) {
    return new ArrayStatement(em, READ + " WHERE m.id = ?")
        .one(id).list(JpaMassConfirmations::read).stream().findFirst();
  }

  @Override
  public List<MassConfirmation> latest(CohortId cohort, int most) {
    return new ArrayStatement(em, READ + " WHERE m.cohort = ? ORDER BY m.id DESC LIMIT ?")
        .one(cohort.value())
        .one(most)
        .list(JpaMassConfirmations::read);
  }

  @Override
  public List<Long> cases(long id) {
    return new ArrayStatement(
            em,
            "SELECT revocation_id FROM mass_confirmation_case WHERE confirmation_id = ?"
                + " ORDER BY revocation_id")
        .one(id)
        .list(row -> row.getLong(1));
  }

  @Override
  public boolean agree(long id, Order order) {
    return decide("AGREED", 0, id, order, DECIDE + " AND lapses_at > ? AND asked_by <> ?")
            .at(order.at())
            .one(order.account().orElseThrow())
            .update()
        == 1;
  }

  @Override
  public boolean decline(long id, Order order) {
    return decide("DECLINED", null, id, order, DECIDE).update() == 1;
  }

  private ArrayStatement decide(String state, Integer confirmed, long id, Order order, String sql) {
    return new ArrayStatement(em, sql)
        .one(state)
        .one(confirmed)
        .one(order.account().orElseThrow())
        .at(order.at())
        .one(order.reason().orElseThrow())
        .one(id);
  }

  @Override
  public void confirmed(long id, int cases) {
    new ArrayStatement(em, "UPDATE mass_confirmation SET confirmed = ? WHERE id = ?")
        .one(cases)
        .one(id)
        .update();
  }

  private static MassConfirmation read(ResultSet row) throws SQLException {
    return new MassConfirmation(
        row.getLong("id"),
        new CohortId(row.getString("cohort")),
        row.getInt("cases"),
        row.getInt("still_proposed"),
        new Word(
            row.getLong("asked_by"),
            row.getString("asker"),
            instant(row, "asked_at"),
            row.getString("reason")),
        instant(row, "lapses_at"),
        row.getString("state").equals("AGREED"),
        decided(row),
        Optional.ofNullable(row.getObject("confirmed", Integer.class)));
  }

  private static Optional<Word> decided(ResultSet row) throws SQLException {
    Long by = row.getObject("decided_by", Long.class);
    if (by == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Word(
            by,
            row.getString("decider"),
            instant(row, "decided_at"),
            row.getString("decision_reason")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
