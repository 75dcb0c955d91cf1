package pk.gov.hec.dlsei.domain.access.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.LinkRepository;
import pk.gov.hec.dlsei.domain.access.PendingRegistration;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;

/** Keeps links by their hashes. A link is used up by one conditional statement. */
@ApplicationScoped
public class JpaLinkRepository implements LinkRepository {

  private static final String REDEEM =
      """
      UPDATE mailed_link SET used_at = ?3
      WHERE token_hash = ?1 AND purpose = ?2 AND used_at IS NULL AND expires_at >= ?3
      RETURNING account_id, new_email
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public void add(PendingRegistration registration) {
    em.persist(registration);
  }

  @Override
  public Optional<PendingRegistration> findRegistration(SecretLink link) {
    return em.createQuery(
            "SELECT r FROM PendingRegistration r WHERE r.tokenHash = ?1", PendingRegistration.class)
        .setParameter(1, link.hash())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void add(SecretLink link, Purpose purpose, Redeemed target, Instant now, Duration valid) {
    em.createNativeQuery(
            "INSERT INTO mailed_link (token_hash, purpose, account_id, new_email, made_at, expires_at)"
                + " VALUES (?1, ?2, ?3, CAST(?4 AS text), ?5, ?6)")
        .setParameter(1, link.hash())
        .setParameter(2, purpose.name())
        .setParameter(3, target.accountId())
        .setParameter(4, target.newEmail().map(Email::value).orElse(null))
        .setParameter(5, utc(now))
        .setParameter(6, utc(now.plus(valid)))
        .executeUpdate();
  }

  @Override
  public boolean isGood(SecretLink link, Purpose purpose, Instant now) {
    return (Boolean)
        em.createNativeQuery(
                "SELECT EXISTS (SELECT FROM mailed_link WHERE token_hash = ?1 AND purpose = ?2"
                    + " AND used_at IS NULL AND expires_at >= ?3)")
            .setParameter(1, link.hash())
            .setParameter(2, purpose.name())
            .setParameter(3, utc(now))
            .getSingleResult();
  }

  @Override
  public Optional<Redeemed> redeem(SecretLink link, Purpose purpose, Instant now) {
    List<?> rows =
        em.createNativeQuery(REDEEM)
            .setParameter(1, link.hash())
            .setParameter(2, purpose.name())
            .setParameter(3, utc(now))
            .getResultList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Object[] row = (Object[]) rows.get(0);
    long accountId = ((Number) row[0]).longValue();
    em.createNativeQuery(
            "UPDATE mailed_link SET used_at = ?3"
                + " WHERE account_id = ?1 AND purpose = ?2 AND used_at IS NULL")
        .setParameter(1, accountId)
        .setParameter(2, purpose.name())
        .setParameter(3, utc(now))
        .executeUpdate();
    return Optional.of(
        new Redeemed(accountId, Optional.ofNullable((String) row[1]).map(Email::new)));
  }

  @Override
  public int purge(Instant before) {
    int gone = 0;
    for (String statement :
        List.of(
            "DELETE FROM pending_registration WHERE expires_at < ?1",
            "DELETE FROM mailed_link WHERE expires_at < ?1",
            "DELETE FROM attempt_guard WHERE window_ends < ?1")) {
      gone += em.createNativeQuery(statement).setParameter(1, utc(before)).executeUpdate();
    }
    return gone;
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
