package pk.gov.hec.dlsei.domain.apikey.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.apikey.AnsweredCalls;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Keeps them in their table, whose primary key lets one of two through. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class JpaAnsweredCalls implements AnsweredCalls {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public boolean begin(long keyId, String idempotencyKey, byte[] requestHash, Instant at) {
    return em.createNativeQuery(
                "INSERT INTO api_call (key_id, idempotency_key, request_hash, called_at)"
                    + " VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")
            .setParameter(1, keyId)
            .setParameter(2, idempotencyKey)
            .setParameter(3, requestHash)
            .setParameter(4, Sql.utc(at))
            .executeUpdate()
        == 1;
  }

  @Override
  public void keep(long keyId, String idempotencyKey, int status, String body) {
    em.createNativeQuery(
            "UPDATE api_call SET status = ?3, body = ?4 WHERE key_id = ?1 AND idempotency_key = ?2")
        .setParameter(1, keyId)
        .setParameter(2, idempotencyKey)
        .setParameter(3, status)
        .setParameter(4, body)
        .executeUpdate();
  }

  @Override
  public Optional<Answer> find(long keyId, String idempotencyKey) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT request_hash, status, body FROM api_call"
                    + " WHERE key_id = ?1 AND idempotency_key = ?2 AND status IS NOT NULL")
            .setParameter(1, keyId)
            .setParameter(2, idempotencyKey)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .findFirst()
        .map(row -> new Answer((byte[]) row[0], ((Number) row[1]).intValue(), (String) row[2]));
  }

  @Override
  public int forget(Instant before) {
    return em.createNativeQuery("DELETE FROM api_call WHERE called_at < ?1")
        .setParameter(1, Sql.utc(before))
        .executeUpdate();
  }
}
