package pk.gov.hec.dlsei.system.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.JobRunQuery.Filter;
import pk.gov.hec.dlsei.domain.job.JobRunQuery.Starter;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.jpa.RunListSql;
import pk.gov.hec.dlsei.domain.sql.Conditions;

/** The list of runs with 100,000 of them: what it shows is found by indexes, page by page. */
class RunListIT {

  private static final int LINES = 25;
  private static final int LAST = 100_000 - LINES;

  /** Ten years of runs each hour: one of thirteen jobs, one in fifty failed, one in ten by hand. */
  private static final String RUNS =
      """
      INSERT INTO person (id, name, registered_at, version)
      SELECT -n, 'Staff Example ' || n, now(), 0 FROM generate_series(1, 5) n;
      INSERT INTO account (id, person_id, email, status, language, credentials_version, created_at, version)
      SELECT -n, -n, 'staff' || n || '@demo.example', 'ACTIVE', 'en', 0, now(), 0 FROM generate_series(1, 5) n;
      INSERT INTO job_run (id, job, parameters, dry_run, started_by, server, state, started_at, business_at,
                           seen_at, ended_at)
      SELECT nextval('job_run_seq'),
             (ARRAY['PURGE_EXPIRED', 'DELETE_DOCUMENTS', 'SEAL_ANEW', 'INVARIANTS', 'SLA_WATCH', 'REVOCATION_REVIEW',
                    'REVOCATION_APPLY', 'EXTENSION_REVIEW', 'LICENCE_EXPIRY', 'COHORT_ROLLOVER', 'SEAT_OFFER',
                    'COURSERA_RECONCILE', 'ACTIVITY_IMPORT'])[n % 13 + 1],
             '{}', false, CASE WHEN n % 10 = 0 THEN -(n / 10 % 5) - 1 END, 'one',
             CASE WHEN n % 50 = 0 THEN 'FAILED' ELSE 'COMPLETED' END,
             at, at, at, at + interval '1 minute'
        FROM (SELECT n, timestamptz '2014-01-01 00:00+05' + n * interval '1 hour' AS at
                FROM generate_series(1, 100000) n) h;
      ANALYZE job_run;
      """;

  @BeforeAll
  static void fill() throws SQLException {
    TestDatabase.empty();
    TestDatabase.migration().load().migrate();
    try (Connection owner = TestDatabase.asOwner();
        var statement = owner.createStatement()) {
      statement.execute(RUNS);
    }
    try (Connection owner = TestDatabase.asOwner();
        var statement = owner.createStatement()) {
      statement.execute("VACUUM ANALYZE job_run");
    }
  }

  /** The plan, as text; each value stands where the statement has its number. */
  private static String plan(String sql, Object... values) throws SQLException {
    String filled = sql;
    for (int i = 0; i < values.length; i++) {
      filled = filled.replace("?" + (i + 1), "'" + values[i] + "'");
    }
    try (Connection application = TestDatabase.asApplication()) {
      List<String> lines = TestDatabase.texts(application, "EXPLAIN " + filled);
      return String.join("\n", lines);
    }
  }

  private static void readsByIndex(Filter filter, String index, Object... values)
      throws SQLException {
    Conditions where = RunListSql.conditions(filter);
    String page = plan(RunListSql.page(where, 0, LINES), values);
    assertThat(page).doesNotContain("Seq Scan on job_run").contains(index);
    assertThat(plan(RunListSql.count(where), values)).contains(index);
  }

  private static Filter filter(
      Optional<JobName> job, Optional<JobState> state, Optional<Starter> starter) {
    return new Filter(job, state, Optional.empty(), Optional.empty(), starter);
  }

  @Test
  void all_are_read_by_their_ids_to_the_last_page() throws SQLException {
    Conditions all =
        RunListSql.conditions(filter(Optional.empty(), Optional.empty(), Optional.empty()));

    for (int first : List.of(0, LAST)) {
      assertThat(plan(RunListSql.page(all, first, LINES)))
          .doesNotContain("Seq Scan on job_run")
          .contains("Index Only Scan Backward using job_run_pkey");
    }
    assertThat(plan(RunListSql.count(all))).contains("Index Only Scan");
  }

  @Test
  void those_of_a_job_are_read_by_its_index() throws SQLException {
    readsByIndex(
        filter(Optional.of(JobName.SEAT_OFFER), Optional.empty(), Optional.empty()),
        "job_run_latest",
        "SEAT_OFFER");
  }

  @Test
  void those_of_a_state_are_read_by_its_index() throws SQLException {
    readsByIndex(
        filter(Optional.empty(), Optional.of(JobState.FAILED), Optional.empty()),
        "job_run_by_state",
        "FAILED");
  }

  @Test
  void those_of_a_starter_are_read_by_its_index() throws SQLException {
    readsByIndex(
        filter(Optional.empty(), Optional.empty(), Optional.of(Starter.of(-3))),
        "job_run_by_starter",
        -3);
  }

  @Test
  void those_of_some_days_are_read_by_the_business_time() throws SQLException {
    Filter days =
        new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2020, 5, 1)),
            Optional.of(LocalDate.of(2020, 5, 31)),
            Optional.empty());
    readsByIndex(days, "job_run_by_business_time", "2020-05-01T00:00+05", "2020-06-01T00:00+05");
  }

  @Test
  void no_more_are_counted_than_are_shown() {
    assertThat(
            RunListSql.count(
                RunListSql.conditions(
                    filter(Optional.empty(), Optional.empty(), Optional.empty()))))
        .contains("LIMIT " + JobRunQuery.MOST);
  }
}
