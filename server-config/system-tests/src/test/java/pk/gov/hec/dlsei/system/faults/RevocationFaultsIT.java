package pk.gov.hec.dlsei.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.run.database.EmbeddedDatabase;
import pk.gov.hec.dlsei.run.liberty.LibertyServer;
import pk.gov.hec.dlsei.system.installation.Installation;
import pk.gov.hec.dlsei.system.installation.Wait;

/**
 * The server is killed in the middle of taking 10,000 licences back: it goes on where it broke off,
 * and the end is that of an undisturbed run. Twice; twenty times with the profile {@code faults}.
 */
class RevocationFaultsIT {

  private static final int LICENCES = 10_000;
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /** Confirmed cases whose undo window is over, of a pool of their own. */
  private static final String CONFIRMED =
      """
      WITH pool AS (
        INSERT INTO seat_pool (id, cohort, key, total, used) VALUES ('cohort-2/' || ?, 'cohort-2', ?, ?, ?) RETURNING id),
      p AS (
        INSERT INTO person (id, name, registered_at, version)
        SELECT nextval('person_seq'), 'Zara Example ' || n, now(), 1 FROM generate_series(1, ?) AS n RETURNING id),
      c AS (
        INSERT INTO account (id, person_id, email, status, language, credentials_version, created_at, version)
        SELECT nextval('account_seq'), id, 'holder-' || id || '@faults.example', 'ACTIVE', 'en', 0, now(), 1 FROM p),
      a AS (
        INSERT INTO application (id, person_id, cohort, status, category, institution, department, started_at, place,
          submitted_at, pool, priority_class, policy_id, policy_version, decide_by, decided_at, version)
        SELECT nextval('application_seq'), p.id, 'cohort-2', 'APPROVED', 'STUDENT', 'QAU', 'Physics',
          timestamptz '2023-07-03 04:00+00', nextval('application_place_seq'), timestamptz '2023-07-03 04:00+00', pool.id,
          3, 'policy-year2', '1.0.0', timestamptz '2023-07-04 04:00+00', timestamptz '2023-07-04 04:00+00', 1
        FROM p, pool RETURNING id, person_id, pool),
      l AS (
        INSERT INTO licence (id, application_id, person_id, cohort, pool, institution, learner_id, status, starts_on,
          ends_on, granted_at, invited_at, version)
        SELECT nextval('licence_seq'), id, person_id, 'cohort-2', pool, 'QAU', gen_random_uuid()::text, 'REVOKING',
          date '2023-07-05', date '2024-02-15', timestamptz '2023-07-04 05:00+00', timestamptz '2023-07-05 05:00+00', 1
        FROM a RETURNING id)
      INSERT INTO revocation (id, licence_id, cohort, institution, state, officer_only, policy_id, policy_version,
        clauses, facts, proposed_at, confirmed_at, undo_until)
      SELECT nextval('revocation_seq'), id, 'cohort-2', 'QAU', 'CONFIRMED', false, 'policy-year2', '1.0.0',
        '["WP2/5.i"]', '{}', timestamptz '2023-08-01 04:00+00', timestamptz '2023-08-01 05:00+00',
        timestamptz '2023-08-02 05:00+00'
      FROM l
      """;

  private static final String DATA =
      """
      INSERT INTO activity_source (id, kind, as_of, state, taken_at)
      SELECT nextval('activity_source_seq'), 'INTERFACE', now() + make_interval(secs => offset_seconds), 'DONE', now()
        FROM business_clock
      """;

  private static final String DUE =
      """
      UPDATE schedule s SET next_at = now() + make_interval(secs => c.offset_seconds)
        FROM business_clock c WHERE s.job = 'REVOCATION_APPLY'
      """;

  /** What an undisturbed run leaves, each as how many differ from it. */
  private static final String DIFFERENCES =
      """
      SELECT (SELECT count(*) FROM licence l WHERE l.pool = ? AND l.status <> 'REVOKED')
           + (SELECT count(*) FROM revocation r JOIN licence l ON l.id = r.licence_id WHERE l.pool = ? AND r.state <> 'DONE')
           + (SELECT count(*) FROM licence l WHERE l.pool = ? AND (
                1 <> (SELECT count(*) FROM decision d WHERE d.application_id = l.application_id AND d.kind = 'REVOKED')
             OR 1 <> (SELECT count(*) FROM outbox_message m WHERE m.application_id = l.application_id AND m.template = 'LICENCE_REVOKED')
             OR 1 <> (SELECT count(*) FROM outbox_message m WHERE m.application_id = l.application_id AND m.template = 'REMOVE')
             OR 1 <> (SELECT count(*) FROM job_result j WHERE j.licence_id = l.id AND j.outcome = 'DONE')))
           + (SELECT used + abs(event - ?) FROM seat_pool WHERE id = ?)
      """;

  /** Runs that took licences of a pool back, and did not come to their end. */
  private static final String NOT_COMPLETED =
      """
      SELECT count(*) FROM job_run r WHERE r.state <> 'COMPLETED' AND EXISTS
        (SELECT 1 FROM job_result j JOIN licence l ON l.id = j.licence_id WHERE j.run_id = r.id AND l.pool = ?)
      """;

  private static final String A_MONTH_LATER =
      "UPDATE business_clock SET offset_seconds = offset_seconds + 30 * 24 * 3600";

  /** A run here takes all licences back that there are. */
  private static final String WITHOUT_BRAKE =
      """
      INSERT INTO programme_setting (id, key, value, reason, set_by, set_at)
      SELECT nextval('programme_setting_seq'), 'REVOCATION_BRAKE_PERCENT', '100', 'A test.', min(id), now() FROM account
      """;

  private static Installation dlsei;
  private static EmbeddedDatabase database;
  private static LibertyServer server;

  @BeforeAll
  static void start() throws Exception {
    dlsei = new Installation("revocations");
    database = dlsei.startDatabase();
    dlsei.startMail();
    server = dlsei.startServerReady();
    change(WITHOUT_BRAKE);
  }

  @AfterAll
  static void end() {
    dlsei.close();
  }

  @Test
  void a_run_that_is_killed_goes_on_and_ends_as_an_undisturbed_one() throws Exception {
    int rounds = Integer.getInteger("dlsei.faults.rounds", 2);
    for (int round = 1; round <= rounds; round++) {
      String pool = begun("killed-" + round);
      server.kill();
      assertThat(revoked(pool)).as("killed in the middle").isBetween(1L, LICENCES - 1L);
      server = dlsei.startServerReady();
      assertEndsAsUndisturbed(pool);
      assertThat(number("SELECT count(*) FROM job_run WHERE state = 'RUNNING'"))
          .as("round " + round)
          .isZero();
      assertThat(number(NOT_COMPLETED, pool)).as("round " + round).isZero();
    }
  }

  /** What was lost with the database is done by the next run, since this one had failed. */
  @Test
  void the_clock_jumps_and_the_database_goes_away_under_a_run_and_the_next_one_goes_on()
      throws Exception {
    String pool = begun("away");
    change(A_MONTH_LATER);
    database.kill();
    database = dlsei.startDatabase();
    assertThat(revoked(pool)).as("gone in the middle").isBetween(1L, LICENCES - 1L);
    Wait.until(PATIENCE, RevocationFaultsIT::running, left -> left == 0);
    change(DUE);
    assertEndsAsUndisturbed(pool);
  }

  /** A pool whose licences are being taken back just now. */
  private static String begun(String key) throws SQLException {
    String pool = "cohort-2/" + key;
    change(CONFIRMED, key, key, LICENCES, LICENCES, LICENCES);
    change(DATA);
    change(DUE);
    Wait.until(PATIENCE, () -> revoked(pool), done -> done > 0);
    return pool;
  }

  private static void assertEndsAsUndisturbed(String pool) throws SQLException {
    Wait.until(PATIENCE, () -> revoked(pool), done -> done == LICENCES);
    Wait.until(PATIENCE, RevocationFaultsIT::running, left -> left == 0);
    assertThat(number(DIFFERENCES, pool, pool, pool, (long) LICENCES, pool)).isZero();
  }

  private static long revoked(String pool) {
    return asked("SELECT count(*) FROM licence WHERE pool = ? AND status = 'REVOKED'", pool);
  }

  private static long running() {
    return asked(
        "SELECT count(*) FROM job_run WHERE job = 'REVOCATION_APPLY' AND state = 'RUNNING'");
  }

  /** -1 while the database is away. */
  private static long asked(String query, Object... values) {
    try {
      return number(query, values);
    } catch (SQLException away) {
      return -1;
    }
  }

  private static void change(String sql, Object... values) throws SQLException {
    try (Connection connection = dlsei.connect();
        PreparedStatement statement = bound(connection, sql, values)) {
      statement.executeUpdate();
    }
  }

  private static long number(String query, Object... values) throws SQLException {
    try (Connection connection = dlsei.connect();
        PreparedStatement statement = bound(connection, query, values);
        var rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static PreparedStatement bound(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
