package pk.gov.hec.dlsei.domain.revocation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.revocation.BegunRevocations;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;

/**
 * Reads the run's results, which stay whatever becomes of a case, beside the cases that are still
 * the run's.
 */
@ApplicationScoped
@Transactional
public class JpaBegunRevocations implements BegunRevocations {

  private static final String OPEN =
      "SELECT id FROM revocation WHERE confirmed_in = ? AND state = 'CONFIRMED' AND undo_until > ?"
          + " ORDER BY id LIMIT ?";

  private static final String BEGUN =
      """
      SELECT r.sequence, r.licence_id, r.clauses, v.undo_until,
             CASE WHEN v.id IS NULL THEN 'UNDONE' WHEN v.state = 'DONE' THEN 'TAKEN_BACK' WHEN v.state = 'LAPSED' THEN 'KEPT'
                  WHEN v.undo_until > ? THEN 'OPEN' ELSE 'WINDOW_OVER' END AS now
        FROM job_result r LEFT JOIN revocation v ON v.licence_id = r.licence_id AND v.confirmed_in = r.run_id
       WHERE r.run_id = ? AND r.outcome = 'DONE' AND r.detail = 'CONFIRMED'
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public List<Long> open(long run, Instant now, int most) {
    return new ArrayStatement(em, OPEN).one(run).at(now).one(most).list(row -> row.getLong(1));
  }

  @Override
  public Map<Now, Integer> counts(long run, Instant now) {
    Map<Now, Integer> counts = new EnumMap<>(Now.class);
    for (Now one : Now.values()) {
      counts.put(one, 0);
    }
    new ArrayStatement(em, "SELECT b.now, count(*) FROM (" + BEGUN + ") b GROUP BY b.now")
        .at(now)
        .one(run)
        .list(row -> counts.put(Now.valueOf(row.getString(1)), row.getInt(2)));
    return counts;
  }

  @Override
  public List<Line> page(long run, Instant now, int first, int size) {
    return new ArrayStatement(em, BEGUN + " ORDER BY r.sequence OFFSET ? LIMIT ?")
        .at(now)
        .one(run)
        .one(first)
        .one(size)
        .list(JpaBegunRevocations::line);
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getLong(2),
        LicenceRows.ids(row.getString(3)),
        Now.valueOf(row.getString(5)),
        Optional.ofNullable(row.getObject(4, OffsetDateTime.class)).map(OffsetDateTime::toInstant));
  }
}
