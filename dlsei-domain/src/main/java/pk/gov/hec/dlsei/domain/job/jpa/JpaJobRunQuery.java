package pk.gov.hec.dlsei.domain.job.jpa;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

  private static final String LINES =
      """
      SELECT r.id, r.job, r.parameters, r.started_by, p.name, r.server, r.state, r.stop_asked, r.started_at,
             r.business_at, r.ended_at, r.exit_status, r.error, r.read_count, r.written_count, r.filtered_count,
             r.skipped_count, r.cases_of, r.cases_outcome, r.forgotten_at
        FROM job_run r LEFT JOIN account a ON a.id = r.started_by LEFT JOIN person p ON p.id = a.person_id
       WHERE true
      """;

  private static final String LAST_ENDED =
      """
         AND r.id IN (SELECT max(id) FROM job_run WHERE state <> 'RUNNING' AND cases_outcome IS DISTINCT FROM 'FAILED'
                       GROUP BY job)
       ORDER BY r.job
      """;

  private static final String BEFORE =
      """
      r.id = (SELECT max(o.id) FROM job_run o JOIN job_run mine ON mine.id = ? AND mine.job = o.job
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
    Conditions where = conditions(filter);
    String sql = "SELECT count(*) FROM job_run r WHERE true" + where.sql();
    return ((Number) where.fill(em.createNativeQuery(sql)).getSingleResult()).intValue();
  }

  @Override
  public List<JobRunLine> page(Filter filter, int first, int size) {
    return lines(conditions(filter), first, size);
  }

  @Override
  public Optional<JobRunLine> find(long id) {
    return lines(new Conditions().and("r.id = ?", id), 0, 1).stream().findFirst();
  }

  @Override
  public Optional<JobRunLine> running(JobName job) {
    Filter running = new Filter(Optional.of(job), Optional.of(JobState.RUNNING));
    return lines(conditions(running), 0, 1).stream().findFirst();
  }

  @Override
  public Optional<JobRunLine> carryingOut(long plan) {
    Conditions where =
        new Conditions()
            .and("r.cases_of = ? AND r.cases_outcome = 'PLANNED' AND r.state <> 'ABANDONED'", plan);
    return lines(where, 0, 1).stream().findFirst();
  }

  @Override
  public Optional<JobRunLine> before(long id) {
    return lines(new Conditions().and(BEFORE, id), 0, 1).stream().findFirst();
  }

  @Override
  public Optional<Duration> usualDuration(long id) {
    Object seconds = em.createNativeQuery(USUAL).setParameter(1, id).getSingleResult();
    return Optional.ofNullable((Number) seconds)
        .map(found -> Duration.ofMillis(Math.round(found.doubleValue() * 1_000)));
  }

  @Override
  public List<JobRunLine> lastEnded() {
    List<?> rows = em.createNativeQuery(LINES + LAST_ENDED).getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaJobRunQuery::line).toList();
  }

  private static Conditions conditions(Filter filter) {
    return new Conditions()
        .andIf("r.job = ?", filter.job().map(Enum::name))
        .andIf("r.state = ?", filter.state().map(Enum::name));
  }

  private List<JobRunLine> lines(Conditions where, int first, int size) {
    List<?> rows =
        where
            .fill(em.createNativeQuery(LINES + where.sql() + " ORDER BY r.id DESC"))
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
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
