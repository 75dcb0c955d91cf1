package pk.gov.hec.dlsei.domain.job.jpa;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.job.CasesOf;
import pk.gov.hec.dlsei.domain.job.JobCounts;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobParameters;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.sql.Conditions;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Reads runs, a page at a time. */
@ApplicationScoped
@Transactional
public class JpaJobRunQuery implements JobRunQuery {

  private static final Gson GSON = new Gson();

  private static final String LAST_ENDED =
      """
       WHERE r.id IN (SELECT max(id) FROM job_run WHERE state <> 'RUNNING' AND cases_outcome IS DISTINCT FROM 'FAILED'
                       GROUP BY job)
       ORDER BY r.job
      """;

  private static final String CARRYING_OUT =
      " WHERE r.cases_of = ?1 AND r.cases_outcome = 'PLANNED' AND r.state <> 'ABANDONED'";

  private static final String BEFORE =
      """
       WHERE r.id = (SELECT max(o.id) FROM job_run o JOIN job_run mine ON mine.id = ?1 AND mine.job = o.job
                       AND mine.dry_run = o.dry_run AND (mine.cases_of IS NULL) = (o.cases_of IS NULL)
                      WHERE o.state = 'COMPLETED' AND o.id < mine.id)
      """;

  private static final String USUAL =
      """
      SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM l.ended_at - l.started_at))
        FROM (SELECT r.ended_at, r.started_at
                FROM job_run r JOIN job_run mine ON mine.id = ?1 AND mine.job = r.job AND mine.dry_run = r.dry_run
                     AND (mine.cases_of IS NULL) = (r.cases_of IS NULL)
               WHERE r.state = 'COMPLETED' AND r.id <> mine.id
               ORDER BY r.id DESC LIMIT 10) l
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public int count(Filter filter) {
    Conditions where = RunListSql.conditions(filter);
    Query query = where.fill(em.createNativeQuery(RunListSql.count(where)));
    return ((Number) query.getSingleResult()).intValue();
  }

  @Override
  public List<JobRunLine> page(Filter filter, int first, int size) {
    Conditions where = RunListSql.conditions(filter);
    return lines(where.fill(em.createNativeQuery(RunListSql.page(where, first, size))));
  }

  @Override
  public List<Starter> starters() {
    List<?> rows = em.createNativeQuery(RunListSql.STARTERS).getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaJobRunQuery::starter).toList();
  }

  private static Starter starter(Object[] row) {
    long account = number(row[0]);
    return account == 0
        ? Starter.SCHEDULE
        : new Starter(Optional.of(account), Optional.ofNullable((String) row[1]));
  }

  @Override
  public Optional<JobRunLine> find(long id) {
    return one(" WHERE r.id = ?1", id);
  }

  @Override
  public Optional<JobRunLine> running(JobName job) {
    Filter running = new Filter(Optional.of(job), Optional.of(JobState.RUNNING));
    return page(running, 0, 1).stream().findFirst();
  }

  @Override
  public Optional<JobRunLine> carryingOut(long plan) {
    return one(CARRYING_OUT, plan);
  }

  @Override
  public Optional<JobRunLine> before(long id) {
    return one(BEFORE, id);
  }

  private Optional<JobRunLine> one(String which, long id) {
    Query query = em.createNativeQuery(RunListSql.lines(which)).setParameter(1, id);
    return lines(query).stream().findFirst();
  }

  @Override
  public Optional<Duration> usualDuration(long id) {
    Object seconds = em.createNativeQuery(USUAL).setParameter(1, id).getSingleResult();
    return Optional.ofNullable((Number) seconds)
        .map(found -> Duration.ofMillis(Math.round(found.doubleValue() * 1_000)));
  }

  @Override
  public List<JobRunLine> lastEnded() {
    return lines(em.createNativeQuery(RunListSql.lines(LAST_ENDED)));
  }

  private static List<JobRunLine> lines(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaJobRunQuery::line).toList();
  }

  private static JobRunLine line(Object[] row) {
    Map<String, String> parameters =
        GSON.fromJson((String) row[2], new TypeToken<Map<String, String>>() {});
    return new JobRunLine(
        number(row[0]),
        JobName.valueOf((String) row[1]),
        new JobParameters(parameters),
        Optional.ofNullable(row[3]).map(JpaJobRunQuery::number),
        Optional.ofNullable((String) row[4]),
        (String) row[5],
        JobState.valueOf((String) row[6]),
        (Boolean) row[7],
        Sql.instant(row[8]),
        Sql.instant(row[9]),
        Optional.ofNullable(row[10]).map(Sql::instant),
        Optional.ofNullable((String) row[11]),
        Optional.ofNullable((String) row[12]),
        new JobCounts(number(row[13]), number(row[14]), number(row[15]), number(row[16])),
        Optional.ofNullable(row[17])
            .map(of -> new CasesOf(number(of), Outcome.valueOf((String) row[18]))),
        Optional.ofNullable(row[19]).map(Sql::instant));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
