package pk.gov.hec.dlsei.domain.audit.jpa;

import pk.gov.hec.dlsei.domain.audit.AuditEntry;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** An event's columns, and the event made of them. */
final class Entries {

  static final String COLUMNS = "e.id, e.at, e.business_at, e.actor, e.action, e.subject, e.facts";

  private Entries() {}

  static AuditEntry entry(Object[] row, int from) {
    Number actor = (Number) row[from + 3];
    return new AuditEntry(
        ((Number) row[from]).longValue(),
        Sql.instant(row[from + 1]),
        Sql.instant(row[from + 2]),
        actor == null ? null : actor.longValue(),
        (String) row[from + 4],
        (String) row[from + 5],
        (String) row[from + 6]);
  }
}
