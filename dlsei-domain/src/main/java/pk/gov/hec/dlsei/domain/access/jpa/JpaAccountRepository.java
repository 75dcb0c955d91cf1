package pk.gov.hec.dlsei.domain.access.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Addressee;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.error.Violations;
import pk.gov.hec.dlsei.domain.sql.Sql;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Keeps accounts in their tables. What may happen once only is one conditional statement. */
@ApplicationScoped
public class JpaAccountRepository implements AccountRepository {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject @RealTime Clock realTime;

  @Override
  @Transactional
  public Optional<Account> find(long id) {
    return Optional.ofNullable(em.find(Account.class, id));
  }

  @Override
  public Optional<Account> findLocked(long id) {
    return Optional.ofNullable(em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<Account> findByEmail(Email email) {
    return em.createQuery("SELECT a FROM Account a WHERE a.email = ?1", Account.class)
        .setParameter(1, email.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Account> findByPerson(long personId) {
    return em.createQuery("SELECT a FROM Account a WHERE a.personId = ?1", Account.class)
        .setParameter(1, personId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Addressee> addressee(long personId) {
    return em.createQuery(
            "SELECT p.name, a.email, a.language, a.status FROM Account a, Person p"
                + " WHERE a.personId = ?1 AND p.id = a.personId",
            Object[].class)
        .setParameter(1, personId)
        .setFlushMode(FlushModeType.COMMIT) // the caller's rows are others, and written together
        .getResultStream()
        .findFirst()
        .map(
            row ->
                new Addressee(
                    (String) row[0],
                    new Email((String) row[1]),
                    Locale.forLanguageTag((String) row[2]),
                    row[3] == Account.Status.ACTIVE));
  }

  @Override
  public boolean isEmpty() {
    return (Boolean)
        em.createNativeQuery("SELECT NOT EXISTS (SELECT FROM account)").getSingleResult();
  }

  @Override
  public void add(Account account) {
    em.persist(account);
    flush();
  }

  @Override
  public void flush() {
    try {
      em.flush();
    } catch (PersistenceException e) {
      throw Violations.translated(e);
    }
  }

  @Override
  public boolean useTotpStep(long accountId, long step) {
    return em.createNativeQuery(
                "UPDATE account SET totp_last_step = ?2 WHERE id = ?1 AND totp_last_step < ?2")
            .setParameter(1, accountId)
            .setParameter(2, step)
            .executeUpdate()
        == 1;
  }

  @Override
  public void replaceRecoveryCodes(long accountId, Iterable<byte[]> hashes) {
    em.createNativeQuery("DELETE FROM recovery_code WHERE account_id = ?1")
        .setParameter(1, accountId)
        .executeUpdate();
    for (byte[] hash : hashes) {
      em.createNativeQuery("INSERT INTO recovery_code (account_id, code_hash) VALUES (?1, ?2)")
          .setParameter(1, accountId)
          .setParameter(2, hash)
          .executeUpdate();
    }
  }

  @Override
  public boolean useRecoveryCode(long accountId, byte[] hash) {
    return em.createNativeQuery(
                "UPDATE recovery_code SET used_at = ?3"
                    + " WHERE account_id = ?1 AND code_hash = ?2 AND used_at IS NULL")
            .setParameter(1, accountId)
            .setParameter(2, hash)
            .setParameter(3, Sql.utc(realTime.instant()))
            .executeUpdate()
        == 1;
  }

  @Override
  public int recoveryCodesLeft(long accountId) {
    return ((Number)
            em.createNativeQuery(
                    "SELECT count(*) FROM recovery_code WHERE account_id = ?1 AND used_at IS NULL")
                .setParameter(1, accountId)
                .getSingleResult())
        .intValue();
  }
}
