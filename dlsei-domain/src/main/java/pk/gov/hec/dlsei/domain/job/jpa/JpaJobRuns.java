package pk.gov.hec.dlsei.domain.job.jpa;

import com.google.gson.Gson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.domain.error.Violations;
import pk.gov.hec.dlsei.domain.job.JobRun;
import pk.gov.hec.dlsei.domain.job.JobRuns;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Keeps runs in their table; its unique index lets one run of a job go on. */
@ApplicationScoped
public class JpaJobRuns implements JobRuns {

  private static final Gson GSON = new Gson();

  private static final String BEGIN =
      """
      INSERT INTO job_run (id, job, parameters, dry_run, as_of, started_by, server, state, started_at,
                           business_at, seen_at, cases_of, cases_outcome)
      VALUES (nextval('job_run_seq'), ?1, ?2, ?3, CAST(?4 AS date), CAST(?5 AS bigint), ?6, 'RUNNING', ?7, ?8, ?7,
              CAST(?9 AS bigint), CAST(?10 AS text))
      ON CONFLICT (job) WHERE state = 'RUNNING' DO NOTHING RETURNING id
      """;

  private static final String TAKE_UP =
      """
      UPDATE job_run SET server = ?1, seen_at = ?2, taken_up = taken_up + 1
      WHERE id IN (SELECT id FROM job_run WHERE state = 'RUNNING' AND %s FOR UPDATE SKIP LOCKED)
      RETURNING id
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  @Transactional(TxType.MANDATORY)
  public Optional<Long> begin(Beginning run, Instant at, Instant businessAt) {
    String asOf = run.parameters().asOf().map(Object::toString).orElse(null);
    Long by = run.startedBy();
    Query begin =
        em.createNativeQuery(BEGIN)
            .setParameter(1, run.job().name())
            .setParameter(2, GSON.toJson(new TreeMap<>(run.parameters().values())))
            .setParameter(3, run.parameters().isDryRun())
            .setParameter(4, asOf)
            .setParameter(5, by == null ? null : by.toString())
            .setParameter(6, run.server())
            .setParameter(7, Sql.utc(at))
            .setParameter(8, Sql.utc(businessAt))
            .setParameter(9, run.cases().map(one -> Long.toString(one.run())).orElse(null))
            .setParameter(10, run.cases().map(one -> one.outcome().name()).orElse(null));
    try {
      return ids(begin).stream().findFirst();
    } catch (PersistenceException e) {
      throw Violations.translated(e);
    }
  }

  private static List<Long> ids(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> ((Number) row).longValue()).sorted().toList();
  }

  @Override
  @Transactional
  public Optional<JobRun> find(long id) {
    return Optional.ofNullable(em.find(JobRun.class, id));
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public Optional<JobRun> findLocked(long id) {
    return Optional.ofNullable(em.find(JobRun.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void flush() {
    try {
      em.flush();
    } catch (PersistenceException e) {
      throw Violations.translated(e);
    }
  }

  @Override
  @Transactional
  public void seen(Collection<Long> ids, Instant at) {
    if (!ids.isEmpty()) {
      em.createNativeQuery(
              "UPDATE job_run SET seen_at = ?1 WHERE state = 'RUNNING'"
                  + " AND id = ANY (CAST(?2 AS bigint[]))")
          .setParameter(1, Sql.utc(at))
          .setParameter(
              2, ids.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}")))
          .executeUpdate();
    }
  }

  @Override
  @Transactional
  public List<Long> takeUpOwn(String server, Instant at) {
    return ids(
        em.createNativeQuery(TAKE_UP.formatted("server = ?1"))
            .setParameter(1, server)
            .setParameter(2, Sql.utc(at)));
  }

  @Override
  @Transactional
  public List<Long> takeUpLost(String server, Instant at, Instant lastSeenBefore) {
    return ids(
        em.createNativeQuery(TAKE_UP.formatted("seen_at < ?3"))
            .setParameter(1, server)
            .setParameter(2, Sql.utc(at))
            .setParameter(3, Sql.utc(lastSeenBefore)));
  }
}
