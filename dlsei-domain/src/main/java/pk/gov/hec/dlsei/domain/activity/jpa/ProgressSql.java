package pk.gov.hec.dlsei.domain.activity.jpa;

/** How rows that came in become what is known. */
final class ProgressSql {

  static final String COPY =
      """
      COPY activity_stage (source_id, line, learner_id, email, content_id, content_name, content_kind,
                           enrolled_at, last_active_at, completed_at, completed, percent, grade,
                           certificate_url) FROM STDIN
      """;

  static final String CLEAR = "DELETE FROM activity_stage WHERE source_id = ?1";

  /** A million rows are sorted and joined. */
  static final String MORE_MEMORY = "SET LOCAL work_mem = '64MB'";

  /** Two readings at once would each count without the other's rows. */
  static final String ONE_AT_A_TIME =
      "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('activity'))) AS held";

  /**
   * Which of a licence's rows of a course is the present: of two with the same moment the one that
   * was read later has the greater of everything.
   */
  static final String LATEST =
      "as_of DESC, completed DESC, percent DESC, last_active_at DESC NULLS LAST,"
          + " grade DESC NULLS LAST, source_id DESC";

  static final String COURSES =
      """
      INSERT INTO platform_course AS known (content_id, as_of, name, kind)
      SELECT DISTINCT ON (content_id) content_id, CAST(?2 AS timestamptz), content_name, content_kind
        FROM activity_stage WHERE source_id = ?1 ORDER BY content_id, line DESC
      ON CONFLICT (content_id) DO UPDATE
         SET as_of = excluded.as_of, name = excluded.name, kind = excluded.kind
       WHERE known.as_of <= excluded.as_of
         AND (known.name, known.kind) IS DISTINCT FROM (excluded.name, excluded.kind)
      """;

  /** The first and the last that a row tells of, as days in Pakistan. */
  private static final String TIMES =
      """
      LATERAL (SELECT LEAST(s.enrolled_at, s.completed_at, s.last_active_at) AS first,
                      GREATEST(s.enrolled_at, s.completed_at, s.last_active_at) AS last) AS t
      """;

  /** By the learner's id; else of the account's licences one that may have been held then. */
  private static final String TOLD =
      """
      told AS MATERIALIZED (
        SELECT s.*, coalesce(own.id, theirs.id) AS licence_id
          FROM activity_stage s
          LEFT JOIN licence own ON own.learner_id = s.learner_id AND own.status <> 'WITHDRAWN'
          LEFT JOIN account a ON own.id IS NULL AND a.email = s.email
          LEFT JOIN LATERAL (
            SELECT l.id FROM licence l, %s
             WHERE l.person_id = a.person_id AND l.status <> 'WITHDRAWN'
               AND (t.first IS NULL
                    OR CAST(t.last AT TIME ZONE 'Asia/Karachi' AS date)
                         >= LEAST(l.starts_on, CAST(l.granted_at AT TIME ZONE 'Asia/Karachi' AS date))
                   AND CAST(t.first AT TIME ZONE 'Asia/Karachi' AS date)
                         <= LEAST(l.ends_on, CAST(l.ended_at AT TIME ZONE 'Asia/Karachi' AS date)))
             ORDER BY l.status IN ('ENDED', 'REVOKED'), l.id DESC LIMIT 1) theirs ON true
         WHERE s.source_id = ?1)
      """
          .formatted(TIMES.strip());

  /** Several rows of one course are as one with the greatest of each. */
  private static final String FRESH =
      """
      fresh AS MATERIALIZED (
        SELECT licence_id, content_id, min(enrolled_at) AS enrolled_at,
               max(last_active_at) AS last_active_at, min(completed_at) AS completed_at,
               bool_or(completed) AS completed, max(percent) AS percent, max(grade) AS grade,
               max(certificate_url) AS certificate_url
          FROM told WHERE licence_id IS NOT NULL GROUP BY licence_id, content_id)
      """;

  /**
   * Beside what was known of that moment; where that is of the very moment, the greater holds. All
   * is looked up before the first row is written, hence the order: else, where the table was empty
   * when that was planned, each row would be looked for among all that are written before it.
   */
  private static final String NEWS =
      """
      news AS (
        INSERT INTO course_progress (licence_id, content_id, as_of, source_id, enrolled_at, last_active_at,
                                     completed_at, completed, percent, grade, certificate_url)
        SELECT f.licence_id, f.content_id, ?2, ?1, n.*
          FROM fresh f
          LEFT JOIN LATERAL (
            SELECT * FROM course_progress p
             WHERE p.licence_id = f.licence_id AND p.content_id = f.content_id AND p.as_of <= ?2
             ORDER BY %s LIMIT 1) b ON true
          LEFT JOIN LATERAL (SELECT b.* WHERE b.as_of = ?2) same ON true
          CROSS JOIN LATERAL (
            SELECT LEAST(f.enrolled_at, same.enrolled_at),
                   GREATEST(f.last_active_at, same.last_active_at),
                   LEAST(f.completed_at, same.completed_at),
                   f.completed OR coalesce(same.completed, false),
                   GREATEST(f.percent, same.percent),
                   GREATEST(f.grade, same.grade),
                   GREATEST(f.certificate_url, same.certificate_url)) n
         WHERE ROW(n.*) IS DISTINCT FROM (b.enrolled_at, b.last_active_at, b.completed_at, b.completed,
                                          b.percent, b.grade, b.certificate_url)
         ORDER BY f.licence_id, f.content_id
        RETURNING 1)
      """
          .formatted(LATEST);

  private static final String HEARD =
      """
      heard AS (
        INSERT INTO licence_activity AS known (licence_id, source_id, as_of, courses, courses_completed)
        SELECT DISTINCT licence_id, ?1, CAST(?2 AS timestamptz), 0, 0 FROM fresh
        ON CONFLICT (licence_id) DO UPDATE
           SET source_id = excluded.source_id, as_of = GREATEST(known.as_of, excluded.as_of))
      """;

  static final String KEEP =
      "WITH "
          + String.join(",\n", TOLD, FRESH, NEWS, HEARD)
          + "SELECT (SELECT count(*) FROM told), (SELECT count(licence_id) FROM told),"
          + " (SELECT count(*) FROM news)";

  static final String COUNT =
      """
      UPDATE licence_activity a
         SET enrolled_on = c.enrolled_on, last_active_on = c.last_active_on, courses = c.courses,
             courses_completed = c.completed, best_percent = c.best
        FROM (SELECT p.licence_id,
                     CAST(min(p.enrolled_at) AT TIME ZONE 'Asia/Karachi' AS date) AS enrolled_on,
                     CAST(max(p.last_active_at) AT TIME ZONE 'Asia/Karachi' AS date) AS last_active_on,
                     count(*) FILTER (WHERE k.kind = 'COURSE') AS courses,
                     count(*) FILTER (WHERE k.kind = 'COURSE' AND p.completed) AS completed,
                     max(p.percent) FILTER (WHERE k.kind IN ('SPECIALIZATION', 'PROFESSIONAL_CERTIFICATE'))
                       AS best
                FROM (SELECT DISTINCT ON (x.licence_id, x.content_id) x.*
                        FROM course_progress x JOIN licence_activity h ON h.licence_id = x.licence_id
                       WHERE h.source_id = ?1
                       ORDER BY x.licence_id, x.content_id, %s) p
                JOIN platform_course k ON k.content_id = p.content_id
               GROUP BY p.licence_id) c
       WHERE a.licence_id = c.licence_id
      """
          .formatted("x." + LATEST.replace(", ", ", x."));

  /** Whoever has enrolled has joined; since then, where that can be (SOP1/R5, WP2/4.1.9). */
  static final String ACTIVATE =
      """
      UPDATE licence l
         SET status = 'ACTIVE', version = l.version + 1, activated_at = coalesce(e.since, ?2)
        FROM (SELECT p.licence_id,
                     min(p.enrolled_at) FILTER (WHERE p.enrolled_at BETWEEN i.granted_at AND ?2) AS since
                FROM licence_activity h
                JOIN licence i ON i.id = h.licence_id AND i.status = 'INVITED'
                JOIN course_progress p ON p.licence_id = i.id
               WHERE h.source_id = ?1 GROUP BY p.licence_id) e
       WHERE l.id = e.licence_id AND l.status = 'INVITED'
      """;

  private ProgressSql() {}
}
