package pk.gov.hec.dlsei.domain.job.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobSchedule;
import pk.gov.hec.dlsei.domain.job.Schedules;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Keeps schedules in their table; servers share them by SKIP LOCKED. */
@ApplicationScoped
public class JpaSchedules implements Schedules {

  private static final String USED =
      """
      UPDATE schedule SET next_at = ?1, last_run = coalesce(CAST(?2 AS bigint), last_run),
                          left_out_at = CASE WHEN CAST(?2 AS bigint) IS NULL THEN coalesce(left_out_at, ?4) END
       WHERE job = ?3
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  @Transactional
  public List<JobSchedule> all() {
    return em.createQuery("SELECT s FROM JobSchedule s ORDER BY s.job", JobSchedule.class)
        .getResultList();
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public Optional<JobSchedule> findLocked(JobName job) {
    return Optional.ofNullable(em.find(JobSchedule.class, job, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public Optional<JobSchedule> claimUnplanned() {
    return claimed(
        em.createNativeQuery(
            "SELECT job FROM schedule WHERE NOT paused AND next_at IS NULL"
                + " ORDER BY job LIMIT 1 FOR UPDATE SKIP LOCKED"));
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public Optional<JobSchedule> claimDue(Instant now) {
    return claimed(
        em.createNativeQuery(
                "SELECT job FROM schedule WHERE NOT paused AND next_at <= ?1"
                    + " ORDER BY next_at, job LIMIT 1 FOR UPDATE SKIP LOCKED")
            .setParameter(1, Sql.utc(now)));
  }

  private Optional<JobSchedule> claimed(Query query) {
    List<?> jobs = query.getResultList();
    return jobs.stream()
        .map(job -> JobName.valueOf((String) job))
        .map(job -> em.find(JobSchedule.class, job))
        .findFirst();
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void plan(JobName job, Instant next) {
    em.createNativeQuery("UPDATE schedule SET next_at = ?1 WHERE job = ?2")
        .setParameter(1, Sql.utc(next))
        .setParameter(2, job.name())
        .executeUpdate();
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void used(JobName job, Instant used, Instant next, Optional<Long> run) {
    em.createNativeQuery(USED)
        .setParameter(1, Sql.utc(next))
        .setParameter(2, run.map(Object::toString).orElse(null))
        .setParameter(3, job.name())
        .setParameter(4, Sql.utc(used))
        .executeUpdate();
  }
}
