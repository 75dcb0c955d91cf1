package pk.gov.hec.dlsei.domain.notification.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.notification.Channel;
import pk.gov.hec.dlsei.domain.notification.Claim;
import pk.gov.hec.dlsei.domain.notification.DueCall;
import pk.gov.hec.dlsei.domain.notification.DueMail;
import pk.gov.hec.dlsei.domain.notification.Mail;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.notification.OutboxMessage;
import pk.gov.hec.dlsei.domain.notification.PlatformCall;
import pk.gov.hec.dlsei.domain.sql.Sql;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Keeps the outbox in its table; several servers' workers share it by SKIP LOCKED. */
@ApplicationScoped
public class JpaOutbox implements Outbox {

  private static final String CLAIM =
      """
      UPDATE outbox_message SET attempts = attempts + 1, next_attempt_at = ?2, claimed_by = ?3
      WHERE id IN (SELECT id FROM outbox_message
                   WHERE state = 'WAITING' AND channel = ?4 AND next_attempt_at <= ?1
                     AND (not_before IS NULL OR not_before <= ?5)
                   ORDER BY urgency, next_attempt_at, id LIMIT 5 FOR UPDATE SKIP LOCKED)
      RETURNING id
      """;

  private static final String KEEP =
      """
      INSERT INTO outbox_message (id, channel, template, language, recipient, data, state, created_at,
                                  next_attempt_at, change_key)
      VALUES (nextval('outbox_message_seq'), ?1, ?2, 'en', '', '{}', 'WAITING', ?3, ?3, ?2)
      ON CONFLICT (change_key) DO UPDATE SET next_attempt_at = EXCLUDED.next_attempt_at
      WHERE outbox_message.state = 'WAITING' AND outbox_message.claimed_by IS NULL
      """;

  private static final Duration BRAKE = Duration.ofMinutes(10);

  private static final String REPEATED =
      "SELECT 1 FROM outbox_message WHERE application_id = ?1 AND template = ?2"
          + " AND created_at > ?3 AND change_key IS NULL";

  private static final String ADDRESS =
      "SELECT c.email FROM application a JOIN account c ON c.person_id = a.person_id"
          + " WHERE a.id = CAST(?1 AS bigint)";

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject Vault vault;
  @Inject @RealTime Clock realTime;

  @Override
  @Transactional(TxType.MANDATORY)
  public void post(Mail mail) {
    em.persist(new OutboxMessage(mail, vault, realTime.instant()));
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void post(PlatformCall call) {
    em.persist(new OutboxMessage(call, realTime.instant()));
  }

  @Override
  @Transactional
  public void keep(PlatformCall call) {
    em.createNativeQuery(KEEP)
        .setParameter(1, Channel.LEARNING.name())
        .setParameter(2, call.kind().name())
        .setParameter(3, Sql.utc(realTime.instant()))
        .executeUpdate();
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public List<Long> claim(Channel channel, Claim claim) {
    List<?> ids =
        em.createNativeQuery(CLAIM)
            .setParameter(1, Sql.utc(claim.now()))
            .setParameter(2, Sql.utc(claim.now().plus(claim.lease())))
            .setParameter(3, claim.worker())
            .setParameter(4, channel.name())
            .setParameter(5, Sql.utc(claim.businessNow()))
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).sorted().toList();
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void release(Channel channel, String worker, Instant now) {
    em.createNativeQuery(
            "UPDATE outbox_message SET next_attempt_at = ?1, claimed_by = NULL"
                + " WHERE state = 'WAITING' AND claimed_by = ?2 AND channel = ?3")
        .setParameter(1, Sql.utc(now))
        .setParameter(2, worker)
        .setParameter(3, channel.name())
        .executeUpdate();
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public DueMail due(long id) {
    return em.find(OutboxMessage.class, id).due(vault);
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public DueCall dueCall(long id) {
    return em.find(OutboxMessage.class, id).dueCall();
  }

  @Override
  @Transactional
  public void sent(long id, Instant at) {
    em.find(OutboxMessage.class, id).sent(at);
  }

  @Override
  @Transactional
  public void failed(long id, String error, Optional<Instant> nextAttempt) {
    em.find(OutboxMessage.class, id).failed(error, nextAttempt);
  }

  @Override
  @Transactional
  public void postponed(long id, String error, Instant nextAttempt) {
    em.find(OutboxMessage.class, id).postponed(error, nextAttempt);
  }

  @Override
  @Transactional
  public void again(long id, Instant next) {
    em.find(OutboxMessage.class, id).again(next);
  }

  @Override
  @Transactional
  public void sendAgain(long id, Instant at) {
    OutboxMessage message = em.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (message == null || !message.line().sendable() || isRepeated(message, at)) {
      throw new DlseiException(ErrorCode.CHANGED_MEANWHILE, "Message " + id + " is not to be sent");
    }
    presentAddress(message).ifPresent(message::redirect);
    if (message.state() == OutboxMessage.State.SENT) {
      em.persist(new OutboxMessage(message.due(vault).mail().get().repeated(), vault, at));
    } else {
      message.retry(at);
    }
  }

  @Override
  @Transactional
  public Duration lag(Instant now, Instant businessNow) {
    Object seconds =
        em.createNativeQuery(
                "SELECT COALESCE(EXTRACT(EPOCH FROM ?1 - min(next_attempt_at)), 0)::bigint"
                    + " FROM outbox_message WHERE state = 'WAITING' AND next_attempt_at <= ?1"
                    + " AND (not_before IS NULL OR not_before <= ?2)")
            .setParameter(1, Sql.utc(now))
            .setParameter(2, Sql.utc(businessNow))
            .getSingleResult();
    return Duration.ofSeconds(Math.max(0, ((Number) seconds).longValue()));
  }

  @Override
  @Transactional
  public int forget(Instant before) {
    return em.createNativeQuery(
            "UPDATE outbox_message SET recipient = '', data = '{}', secret_sealed = NULL,"
                + " secret_key_id = NULL"
                + " WHERE state IN ('SENT', 'FAILED') AND channel = 'MAIL' AND created_at < ?1 AND recipient <> ''")
        .setParameter(1, Sql.utc(before))
        .executeUpdate();
  }

  /** Whether the same was posted for the application not long ago: one order is enough. */
  private boolean isRepeated(OutboxMessage message, Instant at) {
    return message.state() == OutboxMessage.State.SENT
        && !em.createNativeQuery(REPEATED)
            .setParameter(1, message.line().applicationId())
            .setParameter(2, message.line().what())
            .setParameter(3, Sql.utc(at.minus(BRAKE)))
            .getResultList()
            .isEmpty();
  }

  /** Where the applicant is reached now, whatever it was when the mail was written. */
  private Optional<String> presentAddress(OutboxMessage message) {
    List<?> found =
        em.createNativeQuery(ADDRESS)
            .setParameter(1, message.line().applicationId())
            .getResultList();
    return found.stream().map(String.class::cast).findFirst();
  }
}
