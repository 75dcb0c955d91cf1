package pk.gov.hec.dlsei.domain.access.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import pk.gov.hec.dlsei.domain.access.AttemptGuard;
import pk.gov.hec.dlsei.domain.access.Limit;
import pk.gov.hec.dlsei.domain.sql.Sql;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Counts in one statement, so that attempts at the same moment are counted one by one. */
@ApplicationScoped
public class JpaAttemptGuard implements AttemptGuard {

  private static final String COUNT =
      """
      INSERT INTO attempt_guard AS g (subject, attempts, window_ends) VALUES (?1, 1, ?3)
      ON CONFLICT (subject) DO UPDATE SET
        attempts    = CASE WHEN g.window_ends <= ?2 THEN 1 ELSE g.attempts + 1 END,
        window_ends = CASE WHEN g.window_ends <= ?2 OR g.attempts = ?4 THEN ?3 ELSE g.window_ends END
      RETURNING attempts
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject @RealTime Clock realTime;

  @Override
  @Transactional
  public Answer attempt(byte[] subject, Limit limit) {
    OffsetDateTime now = Sql.utc(realTime.instant());
    int attempts =
        ((Number)
                em.createNativeQuery(COUNT)
                    .setParameter(1, subject)
                    .setParameter(2, now)
                    .setParameter(3, now.plus(limit.window()))
                    .setParameter(4, limit.attempts())
                    .getSingleResult())
            .intValue();
    if (attempts <= limit.attempts()) {
      return Answer.PASS;
    }
    return attempts == limit.attempts() + 1 ? Answer.LOCKS_NOW : Answer.LOCKED;
  }

  @Override
  @Transactional
  public void clear(byte[] subject) {
    em.createNativeQuery("DELETE FROM attempt_guard WHERE subject = ?1")
        .setParameter(1, subject)
        .executeUpdate();
  }
}
