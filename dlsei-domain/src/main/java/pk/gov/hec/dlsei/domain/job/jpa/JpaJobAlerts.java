package pk.gov.hec.dlsei.domain.job.jpa;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.domain.job.JobAlert;
import pk.gov.hec.dlsei.domain.job.JobAlerts;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Keeps alerts in their table, whose unique index lets an occasion be told of once. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class JpaJobAlerts implements JobAlerts {

  private static final Gson GSON = new Gson();

  private static final String ADD =
      """
      INSERT INTO job_alert (id, kind, job, run_id, occasion, facts, raised_at)
      VALUES (nextval('job_alert_seq'), ?1, ?2, CAST(?3 AS bigint), ?4, ?5, ?6) ON CONFLICT (occasion) DO NOTHING
      """;

  private static final String READERS =
      """
      SELECT a.id, p.name, a.email, a.language FROM account a JOIN person p ON p.id = a.person_id
       WHERE a.status = 'ACTIVE' AND a.id IN
             (SELECT account_id FROM account_role WHERE role IN ('BATCH_OPERATOR', 'ADMINISTRATOR')
                 AND coalesce(starts_on, ?1) <= ?1 AND coalesce(ends_on, ?1) >= ?1)
       ORDER BY a.id
      """;

  private static final String CHANGES =
      """
      SELECT mine.changed_count, coalesce(round(u.usual), 0), u.compared
        FROM job_run mine
       CROSS JOIN LATERAL (
         SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY changed_count) AS usual, count(*) AS compared
           FROM (SELECT changed_count FROM job_run WHERE job = mine.job AND state = 'COMPLETED' AND NOT dry_run
                    AND cases_of IS NULL AND id < mine.id ORDER BY id DESC LIMIT 10) l) u
       WHERE mine.id = ?1 AND NOT mine.dry_run AND mine.cases_of IS NULL
      """;

  private static final String SLOW =
      """
      SELECT r.job, r.id, t.seconds / 60, u.seconds / 60
        FROM job_run r
       CROSS JOIN LATERAL (SELECT extract(epoch FROM ?1 - coalesce(r.went_on_at, r.started_at)) AS seconds) t
       CROSS JOIN LATERAL (
         SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM l.ended_at - l.started_at)) AS seconds,
                count(*) AS runs
           FROM (SELECT started_at, ended_at FROM job_run o
                  WHERE o.job = r.job AND o.dry_run = r.dry_run AND (o.cases_of IS NULL) = (r.cases_of IS NULL)
                    AND o.state = 'COMPLETED' ORDER BY o.id DESC LIMIT 10) l) u
       WHERE r.state = 'RUNNING' AND u.runs >= ?2 AND t.seconds * 100 > u.seconds * ?3 AND t.seconds > u.seconds + ?4
         AND NOT EXISTS (SELECT FROM job_alert WHERE occasion = 'slow:' || r.id)
       ORDER BY r.id
      """;

  /** The lock waits for a server that uses the time just now, and then sees what it made of it. */
  private static final String NOT_BEGUN =
      """
      SELECT s.job, coalesce(s.left_out_at, s.next_at) FROM schedule s
       WHERE NOT s.paused AND coalesce(s.left_out_at, s.next_at) < ?1
         AND NOT EXISTS (SELECT FROM job_run r WHERE r.job = s.job AND r.business_at >= coalesce(s.left_out_at, s.next_at))
       ORDER BY s.job FOR UPDATE
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public boolean add(JobAlert alert, Instant at) {
    return em.createNativeQuery(ADD)
            .setParameter(1, alert.kind().name())
            .setParameter(2, alert.job().name())
            .setParameter(3, alert.run().map(Object::toString).orElse(null))
            .setParameter(4, alert.occasion())
            .setParameter(5, GSON.toJson(new TreeMap<>(alert.facts())))
            .setParameter(6, Sql.utc(at))
            .executeUpdate()
        == 1;
  }

  @Override
  public List<JobAlert> ofRun(long run) {
    return rows(em.createNativeQuery(
                "SELECT kind, job, run_id, occasion, facts FROM job_alert WHERE run_id = ?1 ORDER BY id")
            .setParameter(1, run))
        .map(JpaJobAlerts::alert)
        .toList();
  }

  private static JobAlert alert(Object[] row) {
    Map<String, String> facts =
        GSON.fromJson((String) row[4], new TypeToken<Map<String, String>>() {});
    return new JobAlert(
        JobAlert.Kind.valueOf((String) row[0]),
        JobName.valueOf((String) row[1]),
        Optional.ofNullable(row[2]).map(JpaJobAlerts::number),
        (String) row[3],
        facts);
  }

  @Override
  public List<Reader> readers(LocalDate day) {
    return rows(em.createNativeQuery(READERS).setParameter(1, day))
        .map(
            row ->
                new Reader(
                    number(row[0]),
                    (String) row[1],
                    (String) row[2],
                    Locale.forLanguageTag((String) row[3])))
        .toList();
  }

  @Override
  public Optional<Changes> changes(long run) {
    return rows(em.createNativeQuery(CHANGES).setParameter(1, run))
        .map(row -> new Changes(number(row[0]), number(row[1]), (int) number(row[2])))
        .findFirst();
  }

  @Override
  public List<JobAlert> slow(Instant now, int percent, Duration atLeast) {
    return rows(em.createNativeQuery(SLOW)
            .setParameter(1, Sql.utc(now))
            .setParameter(2, ENOUGH)
            .setParameter(3, percent)
            .setParameter(4, atLeast.toSeconds()))
        .map(
            row ->
                JobAlert.slow(
                    JobName.valueOf((String) row[0]),
                    number(row[1]),
                    number(row[2]),
                    number(row[3])))
        .toList();
  }

  @Override
  public List<JobAlert> notBegun(Instant before) {
    return rows(em.createNativeQuery(NOT_BEGUN).setParameter(1, Sql.utc(before)))
        .map(row -> JobAlert.notBegun(JobName.valueOf((String) row[0]), Sql.instant(row[1])))
        .toList();
  }

  private static Stream<Object[]> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast);
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
