package pk.gov.hec.dlsei.domain.audit.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.domain.audit.AuditChain;
import pk.gov.hec.dlsei.domain.audit.AuditEntry;
import pk.gov.hec.dlsei.domain.audit.AuditSeal;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Keeps the chain in its append-only table. */
@ApplicationScoped
@Transactional
public class JpaAuditChain implements AuditChain {

  private static final int LOCK = 0xA0D17;

  private static final String UNSEALED =
      """
      SELECT %s FROM audit_event e
      WHERE e.at > COALESCE((SELECT x.at FROM audit_seal s JOIN audit_event x ON x.id = s.event_id
                             ORDER BY s.position DESC LIMIT 1) - make_interval(secs => %d), '-infinity')
        AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.event_id = e.id)
      ORDER BY e.at, e.id LIMIT %d
      """;

  private static final String ADD =
      """
      INSERT INTO audit_seal (position, previous, event_id, hash, sealed_at)
      SELECT ?1 + l.number, NULLIF(?1 + l.number - 1, 0), l.event_id, decode(l.hash, 'hex'), ?4
      FROM unnest(CAST(?2 AS bigint[]), CAST(?3 AS text[])) WITH ORDINALITY AS l (event_id, hash, number)
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  @Transactional(TxType.MANDATORY)
  public boolean lock() {
    return (Boolean)
        em.createNativeQuery("SELECT pg_try_advisory_xact_lock(" + LOCK + ")").getSingleResult();
  }

  @Override
  public AuditSeal last() {
    List<?> last =
        em.createNativeQuery("SELECT position, hash FROM audit_seal ORDER BY position DESC LIMIT 1")
            .getResultList();
    return last.isEmpty() ? AuditSeal.BEGINNING : seal((Object[]) last.get(0), 0);
  }

  @Override
  public List<AuditEntry> unsealed(int most) {
    String sql = UNSEALED.formatted(Entries.COLUMNS, LATEST.toSeconds(), most);
    List<?> rows = em.createNativeQuery(sql).getResultList();
    return rows.stream().map(Object[].class::cast).map(row -> Entries.entry(row, 0)).toList();
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void add(List<Sealed> links, Instant at) {
    if (links.isEmpty()) {
      return;
    }
    em.createNativeQuery(ADD)
        .setParameter(1, links.get(0).seal().position() - 1)
        .setParameter(2, array(links, link -> Long.toString(link.entry().id())))
        .setParameter(3, array(links, link -> HexFormat.of().formatHex(link.seal().hash())))
        .setParameter(4, Sql.utc(at))
        .executeUpdate();
  }

  private static String array(List<Sealed> links, Function<Sealed, String> value) {
    return links.stream().map(value).collect(Collectors.joining(",", "{", "}"));
  }

  @Override
  public List<Sealed> after(long position, int most) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT s.position, s.hash, "
                    + Entries.COLUMNS
                    + " FROM audit_seal s JOIN audit_event e ON e.id = s.event_id"
                    + " WHERE s.position > ?1 ORDER BY s.position LIMIT "
                    + most)
            .setParameter(1, position)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Sealed(Entries.entry(row, 2), seal(row, 0)))
        .toList();
  }

  @Override
  public int unsealedBefore(Instant before) {
    Object count =
        em.createNativeQuery(
                "SELECT count(*) FROM audit_event e WHERE e.at < ?1"
                    + " AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.event_id = e.id)")
            .setParameter(1, Sql.utc(before))
            .getSingleResult();
    return ((Number) count).intValue();
  }

  private static AuditSeal seal(Object[] row, int from) {
    return new AuditSeal(((Number) row[from]).longValue(), (byte[]) row[from + 1]);
  }
}
