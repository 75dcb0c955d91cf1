package pk.gov.hec.dlsei.domain.audit.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.audit.AuditLine;
import pk.gov.hec.dlsei.domain.audit.AuditQuery;
import pk.gov.hec.dlsei.domain.sql.Conditions;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Pages through the audit trail in SQL. */
@ApplicationScoped
@Transactional
public class JpaAuditQuery implements AuditQuery {

  private static final String LINES =
      "SELECT "
          + Entries.COLUMNS
          + ", p.name, s.position FROM audit_event e LEFT JOIN audit_seal s ON s.event_id = e.id"
          + " LEFT JOIN account c ON c.id = e.actor LEFT JOIN person p ON p.id = c.person_id WHERE true";

  private static final String ORDER = " ORDER BY e.at DESC, e.id DESC LIMIT ";

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public int count(Filter filter) {
    Conditions where = where(filter);
    String events = "SELECT FROM audit_event e WHERE true" + where.sql() + " LIMIT " + MOST_COUNTED;
    Object count =
        where
            .fill(em.createNativeQuery("SELECT count(*) FROM (" + events + ") v"))
            .getSingleResult();
    return ((Number) count).intValue();
  }

  @Override
  public List<AuditLine> page(Filter filter, int first, int size) {
    return lines(where(filter), size + " OFFSET " + first);
  }

  @Override
  public List<AuditLine> after(Filter filter, Optional<AuditLine> last, int size) {
    Conditions where = where(filter);
    last.ifPresent(
        line -> where.and("(e.at, e.id) < (?, ?)", Sql.utc(line.entry().at()), line.entry().id()));
    return lines(where, Integer.toString(size));
  }

  private static Conditions where(Filter filter) {
    return new Conditions()
        .andIf("e.actor = ?", filter.actor())
        .andIf("e.action = ?", filter.action().map(Enum::name))
        .andIf("e.subject = ?", filter.subject())
        .andIf("e.at >= ?", filter.from().map(Sql::utc))
        .andIf("e.at < ?", filter.until().map(Sql::utc));
  }

  private List<AuditLine> lines(Conditions where, String limit) {
    List<?> rows =
        where.fill(em.createNativeQuery(LINES + where.sql() + ORDER + limit)).getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaAuditQuery::line).toList();
  }

  private static AuditLine line(Object[] row) {
    return new AuditLine(
        Entries.entry(row, 0),
        Optional.ofNullable((String) row[7]),
        Optional.ofNullable((Number) row[8]).map(Number::longValue));
  }
}
