package pk.gov.hec.dlsei.domain.access.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.LinkRepository;
import pk.gov.hec.dlsei.domain.access.PendingRegistration;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Keeps links by their hashes. A link is used up by one conditional statement. */
@ApplicationScoped
public class JpaLinkRepository implements LinkRepository {

  private static final String REDEEM =
      """
      UPDATE mailed_link l SET used_at = ?3 FROM account a
      WHERE l.token_hash = ?1 AND l.purpose = ?2 AND l.used_at IS NULL AND l.expires_at >= ?3
        AND a.id = l.account_id AND a.credentials_version = l.credentials_version
      RETURNING l.account_id, l.new_email
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public void add(PendingRegistration registration) {
    em.persist(registration);
  }

  @Override
  public void dropRegistrations(byte[] cnicLookup) {
    em.createNativeQuery("DELETE FROM pending_registration WHERE cnic_lookup = ?1")
        .setParameter(1, cnicLookup)
        .executeUpdate();
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
            "INSERT INTO mailed_link"
                + " (token_hash, purpose, account_id, new_email, credentials_version, made_at, expires_at)"
                + " SELECT ?1, ?2, id, CAST(?4 AS text), credentials_version, ?5, ?6"
                + " FROM account WHERE id = ?3")
        .setParameter(1, link.hash())
        .setParameter(2, purpose.name())
        .setParameter(3, target.accountId())
        .setParameter(4, target.newEmail().map(Email::value).orElse(null))
        .setParameter(5, Sql.utc(now))
        .setParameter(6, Sql.utc(now.plus(valid)))
        .executeUpdate();
  }

  @Override
  public Optional<Long> accountOf(SecretLink link, Purpose purpose, Instant now) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT a.id FROM mailed_link l JOIN account a ON a.id = l.account_id"
                    + " AND a.credentials_version = l.credentials_version"
                    + " WHERE l.token_hash = ?1 AND l.purpose = ?2"
                    + " AND l.used_at IS NULL AND l.expires_at >= ?3")
            .setParameter(1, link.hash())
            .setParameter(2, purpose.name())
            .setParameter(3, Sql.utc(now))
            .getResultList();
    return rows.stream().map(Number.class::cast).map(Number::longValue).findFirst();
  }

  @Override
  public Optional<Redeemed> redeem(SecretLink link, Purpose purpose, Instant now) {
    List<?> rows =
        em.createNativeQuery(REDEEM)
            .setParameter(1, link.hash())
            .setParameter(2, purpose.name())
            .setParameter(3, Sql.utc(now))
            .getResultList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Object[] row = (Object[]) rows.get(0);
    long accountId = ((Number) row[0]).longValue();
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
      gone += em.createNativeQuery(statement).setParameter(1, Sql.utc(before)).executeUpdate();
    }
    return gone;
  }
}
