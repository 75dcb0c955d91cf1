package pk.gov.hec.dlsei.domain.apikey.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.apikey.ApiKey;
import pk.gov.hec.dlsei.domain.apikey.ApiKeys;
import pk.gov.hec.dlsei.domain.sql.Sql;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Keeps keys in their table. */
@ApplicationScoped
@Transactional
public class JpaApiKeys implements ApiKeys {

  private static final String CALL =
      """
      UPDATE api_key SET
        calls         = CASE WHEN minute_starts > ?4 THEN calls + 1 ELSE 1 END,
        minute_starts = CASE WHEN minute_starts > ?4 THEN minute_starts ELSE ?3 END,
        last_used_on  = ?2
      WHERE token_hash = ?1 AND ended_at IS NULL AND expires_on >= ?2
      RETURNING id, account_id, decides, calls, minute_starts
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject @RealTime Clock realTime;

  @Override
  public void add(ApiKey key) {
    em.persist(key);
    em.flush();
  }

  @Override
  public Optional<ApiKey> findLocked(long id) {
    return Optional.ofNullable(em.find(ApiKey.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<ApiKey> all() {
    return em.createQuery(
            "SELECT k FROM ApiKey k ORDER BY k.proposedAt DESC, k.id DESC", ApiKey.class)
        .getResultList();
  }

  @Override
  public Optional<Call> call(byte[] tokenHash, LocalDate today) {
    Instant now = realTime.instant();
    List<?> rows =
        em.createNativeQuery(CALL)
            .setParameter(1, tokenHash)
            .setParameter(2, today)
            .setParameter(3, Sql.utc(now))
            .setParameter(4, Sql.utc(now.minus(MINUTE)))
            .getResultList();
    return rows.stream().map(Object[].class::cast).findFirst().map(JpaApiKeys::call);
  }

  private static Call call(Object[] row) {
    return new Call(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        (Boolean) row[2],
        ((Number) row[3]).intValue(),
        Sql.instant(row[4]));
  }
}
