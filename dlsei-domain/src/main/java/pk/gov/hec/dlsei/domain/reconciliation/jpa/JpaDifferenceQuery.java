package pk.gov.hec.dlsei.domain.reconciliation.jpa;

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
import pk.gov.hec.dlsei.domain.application.QuotedNumber;
import pk.gov.hec.dlsei.domain.reconciliation.Difference;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceKind;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceLine;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceQuery;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceState;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;

/** Pages in the database. */
@ApplicationScoped
@Transactional
public class JpaDifferenceQuery implements DifferenceQuery {

  private static final String PAGE =
      """
      SELECT d.id, d.kind, d.learner_id, d.licence_id, d.address, d.state, p.id AS person_id, p.name, d.found_at,
             d.seen_at, d.decided_at, d.reason
        FROM book_difference d LEFT JOIN licence l ON l.id = d.licence_id LEFT JOIN person p ON p.id = l.person_id
       WHERE d.state = ? AND (?::text IS NULL OR d.kind = ?) ORDER BY d.id OFFSET ? LIMIT ?
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public Map<DifferenceState, Integer> states() {
    Map<DifferenceState, Integer> counts = new EnumMap<>(DifferenceState.class);
    for (DifferenceState state : DifferenceState.values()) {
      counts.put(state, 0);
    }
    new ArrayStatement(em, "SELECT state, count(*) FROM book_difference GROUP BY state")
        .list(row -> counts.put(DifferenceState.valueOf(row.getString(1)), row.getInt(2)));
    return counts;
  }

  @Override
  public Map<DifferenceKind, Integer> kinds(DifferenceState state) {
    Map<DifferenceKind, Integer> counts = new EnumMap<>(DifferenceKind.class);
    for (DifferenceKind kind : DifferenceKind.values()) {
      counts.put(kind, 0);
    }
    new ArrayStatement(
            em, "SELECT kind, count(*) FROM book_difference WHERE state = ? GROUP BY kind")
        .one(state.name())
        .list(row -> counts.put(DifferenceKind.valueOf(row.getString(1)), row.getInt(2)));
    return counts;
  }

  @Override
  public List<DifferenceLine> page(Filter filter, int first, int size) {
    String kind = filter.kind().map(Enum::name).orElse(null);
    return new ArrayStatement(em, PAGE)
        .one(filter.state().name())
        .one(kind)
        .one(kind)
        .one(first)
        .one(size)
        .list(JpaDifferenceQuery::line);
  }

  private static DifferenceLine line(ResultSet row) throws SQLException {
    Optional<Long> licence = Optional.ofNullable(row.getObject("licence_id", Long.class));
    long person = row.getLong("person_id");
    String name = row.getString("name");
    return new DifferenceLine(
        row.getLong("id"),
        new Difference(
            DifferenceKind.valueOf(row.getString("kind")),
            row.getString("learner_id"),
            licence,
            Optional.ofNullable(row.getString("address"))),
        DifferenceState.valueOf(row.getString("state")),
        licence.map(id -> new DifferenceLine.Learner(person, name, QuotedNumber.LICENCE.of(id))),
        moment(row, "found_at").orElseThrow(),
        moment(row, "seen_at").orElseThrow(),
        moment(row, "decided_at"),
        Optional.ofNullable(row.getString("reason")));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
