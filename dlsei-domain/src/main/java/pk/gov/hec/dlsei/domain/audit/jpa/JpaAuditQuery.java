package pk.gov.hec.dlsei.domain.audit.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.audit.AuditLine;
import pk.gov.hec.dlsei.domain.audit.AuditQuery;

/** Pages through the audit trail in SQL. */
@ApplicationScoped
@Transactional
public class JpaAuditQuery implements AuditQuery {

  private static final String LINES =
      "SELECT "
          + Entries.COLUMNS
          + ", p.name, s.position FROM audit_event e LEFT JOIN audit_seal s ON s.event_id = e.id"
          + " LEFT JOIN account c ON c.id = e.actor LEFT JOIN person p ON p.id = c.person_id";

  private static final String ORDER = " ORDER BY e.at DESC, e.id DESC LIMIT ";

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public int count(Filter filter) {
    List<Object> values = new ArrayList<>();
    String events = "SELECT FROM audit_event e" + where(filter, values) + " LIMIT " + MOST_COUNTED;
    Object count = filled("SELECT count(*) FROM (" + events + ") v", values).getSingleResult();
    return ((Number) count).intValue();
  }

  @Override
  public List<AuditLine> page(Filter filter, int first, int size) {
    List<Object> values = new ArrayList<>();
    String where = where(filter, values);
    return lines(filled(LINES + where + ORDER + size + " OFFSET " + first, values));
  }

  @Override
  public List<AuditLine> after(Filter filter, Optional<AuditLine> last, int size) {
    List<Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder(where(filter, values));
    last.ifPresent(
        line -> {
          values.add(utc(line.entry().at()));
          values.add(line.entry().id());
          where.append(
              " AND (e.at, e.id) < (?%d, ?%d)".formatted(values.size() - 1, values.size()));
        });
    return lines(filled(LINES + where + ORDER + size, values));
  }

  private static String where(Filter filter, List<Object> values) {
    StringBuilder sql = new StringBuilder(" WHERE true");
    and(sql, values, "e.actor = ?", filter.actor());
    and(sql, values, "e.action = ?", filter.action().map(Enum::name));
    and(sql, values, "e.subject = ?", filter.subject());
    and(sql, values, "e.at >= ?", filter.from().map(JpaAuditQuery::utc));
    and(sql, values, "e.at < ?", filter.until().map(JpaAuditQuery::utc));
    return sql.toString();
  }

  private static void and(
      StringBuilder sql, List<Object> values, String condition, Optional<?> value) {
    value.ifPresent(
        given -> {
          values.add(given);
          sql.append(" AND ").append(condition).append(values.size());
        });
  }

  private Query filled(String sql, List<Object> values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  private static List<AuditLine> lines(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaAuditQuery::line).toList();
  }

  private static AuditLine line(Object[] row) {
    return new AuditLine(
        Entries.entry(row, 0),
        Optional.ofNullable((String) row[7]),
        Optional.ofNullable((Number) row[8]).map(Number::longValue));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
