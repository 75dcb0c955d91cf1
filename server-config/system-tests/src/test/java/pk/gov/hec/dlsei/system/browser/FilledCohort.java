package pk.gov.hec.dlsei.system.browser;

import pk.gov.hec.dlsei.system.server.RunningServer;

/**
 * A closed cohort with invented people of 25 universities, put into the database: numbers that are
 * known, and pages that have something to show. Whoever makes it removes it, since jobs would look
 * at its licences.
 */
record FilledCohort(RunningServer server) {

  static final String ID = "filled";

  private static final String MADE =
      """
      INSERT INTO cohort (id, policy_id, policy_version, state, opened_at, closed_at, basis, title_en, title_ur)
      SELECT ?, policy_id, policy_version, 'CLOSED', now(), now(), basis, 'Filled', 'بھرا ہوا'
        FROM cohort WHERE id = 'cohort-2'
      """;

  private static final String POOL =
      """
      INSERT INTO seat_pool (id, cohort, key, total, used, waiting)
      VALUES (?, ?, 'national', 400, 240, 0)
      """;

  private static final String PEOPLE =
      """
      INSERT INTO person (id, name, registered_at, version)
      SELECT 7000000 + n, 'Filled Example', now(), 0 FROM generate_series(1, 400) n
      """;

  /** Six of ten approved, three pending, one refused; two of the three are overdue. */
  private static final String APPLICATIONS =
      """
      INSERT INTO application (id, person_id, cohort, status, category, institution, department,
        registration_number, started_at, place, submitted_at, pool, priority_class, policy_id,
        policy_version, decide_by, decided_at, version)
      SELECT 7000000 + n, 7000000 + n, ?, u.status, 'STUDENT', i.code, 'Physics', n::text, at,
             7000000 + n, at, ?, 3, 'policy-year2', '1.0.0',
             c.now + make_interval(hours => CASE WHEN n % 10 < 8 THEN -(n % 90) - 1 ELSE 10 END),
             CASE WHEN u.status <> 'PENDING' THEN at + interval '3 hours' END, 1
        FROM generate_series(1, 400) n
        CROSS JOIN (SELECT now() + make_interval(secs => offset_seconds) AS now FROM business_clock) c
        CROSS JOIN LATERAL (SELECT CASE WHEN n % 10 < 6 THEN 'APPROVED' WHEN n % 10 < 9 THEN 'PENDING'
                                        ELSE 'REJECTED' END AS status,
                                   c.now - make_interval(days => n % 90 + 1) AS at) u
        JOIN (SELECT code, row_number() OVER (ORDER BY name) AS place FROM institution
               WHERE sector IN ('PUBLIC', 'PRIVATE')) i ON i.place = 1 + (n / 7) % 25
      """;

  /** Of the approved ones each is invited, five of six have joined. */
  private static final String LICENCES =
      """
      INSERT INTO licence (id, application_id, person_id, cohort, pool, institution, learner_id, status,
        starts_on, ends_on, granted_at, invited_at, activated_at, version)
      SELECT id, id, person_id, cohort, pool, institution, 'filled-' || id,
             CASE id % 10 WHEN 0 THEN 'INVITED' ELSE 'ACTIVE' END, '2023-08-01', '2024-02-15', submitted_at,
             submitted_at, CASE id % 10 WHEN 0 THEN NULL ELSE submitted_at + interval '1 day' END, 1
        FROM application WHERE cohort = ? AND status = 'APPROVED'
      """;

  /**
   * Of those who have joined three of five were active, and one of these has completed a course.
   */
  private static final String ACTIVITY =
      """
      INSERT INTO licence_activity (licence_id, source_id, as_of, enrolled_on, last_active_on, courses, courses_completed)
      SELECT l.id, (SELECT max(id) FROM activity_source), now(), l.starts_on,
             (SELECT (now() + make_interval(secs => offset_seconds))::date FROM business_clock) - (l.id % 97)::int,
             2, CASE l.id % 10 WHEN 5 THEN 1 ELSE 0 END
        FROM licence l WHERE l.cohort = ? AND l.id % 10 IN (3, 4, 5)
      """;

  /** Makes it. */
  FilledCohort make() {
    server.database().change(MADE, ID);
    server.database().change(POOL, ID + "/national", ID);
    server.database().change(PEOPLE);
    server.database().change(APPLICATIONS, ID, ID + "/national");
    server.database().change(LICENCES, ID);
    server.database().change(ACTIVITY, ID);
    return this;
  }

  /** Removes it. */
  void remove() {
    server
        .database()
        .change(
            "DELETE FROM licence_activity WHERE licence_id IN (SELECT id FROM licence WHERE cohort = ?)",
            ID);
    for (String table : new String[] {"licence", "application", "seat_pool"}) {
      server.database().change("DELETE FROM " + table + " WHERE cohort = ?", ID);
    }
    server.database().change("DELETE FROM person WHERE id BETWEEN 7000001 AND 7000400");
    server.database().change("DELETE FROM cohort WHERE id = ?", ID);
  }
}
