package pk.gov.hec.dlsei.domain.job.jpa;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.Tally;
import pk.gov.hec.dlsei.domain.sql.Conditions;

/** Keeps results in their append-only table; a chunk is one statement, whatever its size. */
@ApplicationScoped
public class JpaJobResults implements JobResults {

  private static final Gson GSON = new Gson();

  private static final String RECORD =
      """
      INSERT INTO job_result (run_id, subject, sequence, licence_id, application_id, outcome, clauses, detail)
      SELECT ?1, r.subject, nextval('job_result_seq'), r.licence, r.application, r.outcome, r.clauses, r.detail
        FROM unnest(CAST(?2 AS text[]), CAST(?3 AS bigint[]), CAST(?4 AS bigint[]), CAST(?5 AS text[]),
                    CAST(?6 AS text[]), CAST(?7 AS text[]))
             AS r (subject, licence, application, outcome, clauses, detail)
      ON CONFLICT (run_id, subject) DO NOTHING
      """;

  private static final String COLUMNS =
      "SELECT subject, licence_id, application_id, outcome, clauses, detail, sequence FROM job_result";

  /** Cases by the whole list of their clauses first: there are few such lists, and many cases. */
  private static final String TALLY =
      """
      SELECT l.outcome, COALESCE(c.clause, ''), sum(l.cases)
        FROM (SELECT outcome, clauses, count(*) AS cases FROM job_result WHERE run_id = ?1 GROUP BY outcome, clauses) l
        LEFT JOIN LATERAL json_array_elements_text(l.clauses::json) AS c (clause) ON true
       GROUP BY 1, 2
      """;

  private static final String RECORD_REST =
      """
      INSERT INTO job_result (run_id, subject, sequence, licence_id, application_id, outcome, clauses, detail)
      SELECT ?1, p.subject, nextval('job_result_seq'), p.licence_id, p.application_id, 'KEPT', p.clauses,
             'NO_LONGER ' || COALESCE(l.status, a.status, '')
        FROM (SELECT * FROM job_result WHERE run_id = ?2 AND outcome = 'PLANNED' ORDER BY sequence) p
        LEFT JOIN licence l ON l.id = p.licence_id LEFT JOIN application a ON a.id = p.application_id
       WHERE NOT EXISTS (SELECT 1 FROM job_result r WHERE r.run_id = ?1 AND r.subject = p.subject)
      ON CONFLICT (run_id, subject) DO NOTHING
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  @Transactional(TxType.MANDATORY)
  public void record(long run, List<JobResult> results) {
    if (results.isEmpty()) {
      return;
    }
    em.createNativeQuery(RECORD)
        .setParameter(1, run)
        .setParameter(2, texts(results, JobResult::subject))
        .setParameter(3, ids(results, JobResult::licence))
        .setParameter(4, ids(results, JobResult::application))
        .setParameter(5, texts(results, result -> result.outcome().name()))
        .setParameter(6, texts(results, result -> GSON.toJson(result.clauses())))
        .setParameter(7, texts(results, JobResult::detail))
        .executeUpdate();
  }

  private static String[] texts(List<JobResult> results, Function<JobResult, String> value) {
    return results.stream().map(value).toArray(String[]::new);
  }

  private static Long[] ids(List<JobResult> results, Function<JobResult, Optional<Long>> value) {
    return results.stream().map(value).map(id -> id.orElse(null)).toArray(Long[]::new);
  }

  @Override
  @Transactional
  public Map<Outcome, Integer> counts(long run) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, 0);
    }
    List<?> rows =
        em.createNativeQuery(
                "SELECT outcome, count(*) FROM job_result WHERE run_id = ?1 GROUP BY outcome")
            .setParameter(1, run)
            .getResultList();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(row -> counts.put(Outcome.valueOf((String) row[0]), ((Number) row[1]).intValue()));
    return counts;
  }

  @Override
  @Transactional
  public List<Tally> tally(long run) {
    List<?> rows = em.createNativeQuery(TALLY).setParameter(1, run).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Tally(
                    Outcome.valueOf((String) row[0]),
                    (String) row[1],
                    ((Number) row[2]).intValue()))
        .toList();
  }

  @Override
  @Transactional
  public List<JobResult> page(long run, Optional<Outcome> outcome, int first, int size) {
    Conditions where =
        new Conditions().and("run_id = ?", run).andIf("outcome = ?", outcome.map(Enum::name));
    String sql = COLUMNS + " WHERE true" + where.sql() + " ORDER BY sequence";
    List<?> rows =
        where
            .fill(em.createNativeQuery(sql))
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaJobResults::result).toList();
  }

  @Override
  @Transactional
  public List<Placed> after(long run, Optional<Outcome> outcome, long after, int size) {
    Conditions where =
        new Conditions()
            .and("run_id = ? AND sequence > ?", run, after)
            .andIf("outcome = ?", outcome.map(Enum::name));
    String sql = COLUMNS + " WHERE true" + where.sql() + " ORDER BY sequence";
    List<?> rows = where.fill(em.createNativeQuery(sql)).setMaxResults(size).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Placed(((Number) row[6]).longValue(), result(row)))
        .toList();
  }

  @Override
  @Transactional
  public Map<String, JobResult> of(long run, Outcome outcome, List<String> subjects) {
    List<?> rows =
        em.createNativeQuery(
                COLUMNS
                    + " WHERE run_id = ?1 AND outcome = ?2 AND subject = ANY (CAST(?3 AS text[]))")
            .setParameter(1, run)
            .setParameter(2, outcome.name())
            .setParameter(3, subjects.toArray(String[]::new))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(JpaJobResults::result)
        .collect(Collectors.toMap(JobResult::subject, Function.identity()));
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public int recordRest(long run, long plan) {
    return em.createNativeQuery(RECORD_REST)
        .setParameter(1, run)
        .setParameter(2, plan)
        .executeUpdate();
  }

  private static JobResult result(Object[] row) {
    List<String> clauses = GSON.fromJson((String) row[4], new TypeToken<List<String>>() {});
    return new JobResult(
        (String) row[0],
        Optional.ofNullable((Number) row[1]).map(Number::longValue),
        Optional.ofNullable((Number) row[2]).map(Number::longValue),
        Outcome.valueOf((String) row[3]),
        clauses,
        (String) row[5]);
  }
}
