package pk.gov.hec.dlsei.domain.job.jpa;

import java.time.LocalDate;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.sql.Conditions;
import pk.gov.hec.dlsei.domain.sql.Sql;
import pk.gov.hec.dlsei.domain.time.Karachi;

/**
 * The statements of the list of runs. Each finds the ids of a page by an index that has them in the
 * order of the list, and looks only those up; what is counted has a limit, so that neither the
 * count nor the last page grows with the years.
 */
public final class RunListSql {

  private static final String LINES =
      """
      SELECT r.id, r.job, r.parameters, r.started_by, p.name, r.server, r.state, r.stop_asked, r.started_at,
             r.business_at, r.ended_at, r.exit_status, r.error, r.read_count, r.written_count, r.filtered_count,
             r.skipped_count, r.cases_of, r.cases_outcome, r.forgotten_at
        FROM job_run r LEFT JOIN account a ON a.id = r.started_by LEFT JOIN person p ON p.id = a.person_id
      """;

  private static final String COUNT =
      "SELECT count(*) FROM (SELECT 1 FROM job_run r WHERE true%s LIMIT %d) l";

  private static final String PAGE =
      """
       WHERE r.id IN (SELECT r.id FROM job_run r WHERE true%s ORDER BY r.id DESC LIMIT %d OFFSET %d)
       ORDER BY r.id DESC
      """;

  /** From one starter to the next by the index, so that the number of runs does not matter. */
  static final String STARTERS =
      """
      WITH RECURSIVE starter (id) AS (
        SELECT min(coalesce(started_by, 0)) FROM job_run
        UNION ALL
        SELECT (SELECT min(coalesce(r.started_by, 0)) FROM job_run r WHERE coalesce(r.started_by, 0) > s.id)
          FROM starter s WHERE s.id IS NOT NULL)
      SELECT s.id, p.name
        FROM starter s LEFT JOIN account a ON a.id = s.id LEFT JOIN person p ON p.id = a.person_id
       WHERE s.id IS NOT NULL
       ORDER BY s.id <> 0, p.name, s.id
      """;

  private RunListSql() {}

  /** Lines of runs; what follows says which. */
  static String lines(String which) {
    return LINES + which;
  }

  /** Counts those of the conditions, {@link JobRunQuery#MOST} at most. */
  public static String count(Conditions where) {
    return COUNT.formatted(where.sql(), JobRunQuery.MOST);
  }

  /** A page of those of the conditions, the latest first. */
  public static String page(Conditions where, int first, int size) {
    return lines(PAGE.formatted(where.sql(), size, first));
  }

  /** The conditions of a filter. */
  public static Conditions conditions(JobRunQuery.Filter filter) {
    return new Conditions()
        .andIf("r.job = ?", filter.job().map(Enum::name))
        .andIf("r.state = ?", filter.state().map(Enum::name))
        .andIf("r.business_at >= ?", filter.from().map(RunListSql::begins))
        .andIf("r.business_at < ?", filter.to().map(day -> begins(day.plusDays(1))))
        .andIf(
            "coalesce(r.started_by, 0) = ?", filter.starter().map(one -> one.account().orElse(0L)));
  }

  private static Object begins(LocalDate day) {
    return Sql.utc(Karachi.startOf(day));
  }
}
