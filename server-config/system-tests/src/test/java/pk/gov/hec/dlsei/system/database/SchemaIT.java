package pk.gov.hec.dlsei.system.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;

/** What the migrations make of an empty database. */
class SchemaIT {

  private static final String REFUSED = "42501";

  private Connection connection;

  @BeforeAll
  static void migrate() throws SQLException {
    TestDatabase.empty();
    TestDatabase.migration().load().migrate();
  }

  @BeforeEach
  void connect() throws SQLException {
    connection = TestDatabase.asApplication();
    connection.setAutoCommit(false);
  }

  @AfterEach
  void forget() throws SQLException {
    connection.rollback();
    connection.close();
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private PSQLException errorOf(String sql) throws SQLException {
    try {
      execute(sql);
    } catch (PSQLException e) {
      connection.rollback();
      return e;
    }
    throw new AssertionError("PostgreSQL takes: " + sql);
  }

  @Test
  void a_second_migration_finds_nothing_to_do() {
    assertThat(TestDatabase.migration().load().migrate().migrationsExecuted).isZero();
  }

  @Nested
  class Names {

    @Test
    void every_constraint_has_a_chosen_name() throws SQLException {
      List<String> names =
          TestDatabase.texts(
              connection,
              """
              SELECT conrelid::regclass || ': ' || conname FROM pg_constraint
              WHERE connamespace = 'dlsei'::regnamespace AND contype IN ('c', 'u', 'f', 'x')
              """);

      assertThat(names)
          .hasSizeGreaterThan(100)
          .noneMatch(name -> name.matches(".*_(key|check|fkey|excl)\\d*"));
    }

    @Test
    void every_primary_key_is_named_after_its_table() throws SQLException {
      List<String> others =
          TestDatabase.texts(
              connection,
              """
              SELECT conname FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
              WHERE connamespace = 'dlsei'::regnamespace AND contype = 'p'
                AND conname NOT IN (relname || '_pkey', relname || '_pk')
              """);

      assertThat(others).isEmpty();
    }

    @Test
    void every_index_has_a_chosen_name() throws SQLException {
      List<String> names =
          TestDatabase.texts(
              connection,
              """
              SELECT indexname FROM pg_indexes WHERE schemaname = 'dlsei'
              AND tablename <> 'flyway_schema_history'
              """);

      assertThat(names).hasSizeGreaterThan(40).noneMatch(name -> name.matches(".*_idx\\d*"));
    }
  }

  @Nested
  class RightsOfTheApplication {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "CREATE TABLE dlsei.other (id bigint)",
          "CREATE SCHEMA other",
          "CREATE FUNCTION dlsei.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
          "CREATE INDEX other ON person (mobile)",
          "ALTER TABLE person ADD COLUMN other text",
          "ALTER TABLE business_clock DISABLE TRIGGER ALL",
          "ALTER TABLE audit_event OWNER TO dlsei_app",
          "DROP TABLE recovery_code",
          "DROP FUNCTION business_clock_demo_only() CASCADE",
          "DROP SCHEMA dlsei CASCADE",
          "SELECT setval('person_seq', 1)",
          "UPDATE flyway_schema_history SET success = false",
        })
    void it_cannot_change_the_schema(String statement) throws SQLException {
      refuses(statement);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "UPDATE audit_event SET subject = 'other'",
          "DELETE FROM audit_event",
          "TRUNCATE audit_event",
          "UPDATE document_view SET day = day",
          "DELETE FROM document_view",
          "UPDATE audit_seal SET position = 9",
          "DELETE FROM audit_seal",
          "TRUNCATE audit_seal",
          "UPDATE decision SET reason = 'other'",
          "DELETE FROM decision",
          "TRUNCATE decision",
          "UPDATE cohort_setting SET value = 'other'",
          "DELETE FROM cohort_setting",
          "TRUNCATE cohort_setting",
          "UPDATE programme_setting SET value = 'other'",
          "DELETE FROM programme_setting",
          "UPDATE mail_text SET body = 'other'",
          "DELETE FROM mail_text",
          "UPDATE disclaimer SET wording = 'other'",
          "DELETE FROM disclaimer",
          "UPDATE job_result SET outcome = 'DONE'",
          "DELETE FROM job_result",
          "UPDATE job_alert SET kind = 'SLOW'",
          "DELETE FROM job_alert",
          "DELETE FROM mass_confirmation_case",
        })
    void it_cannot_change_what_was_written_down(String statement) throws SQLException {
      refuses(statement);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "institution",
          "cohort",
          "person",
          "account",
          "api_key",
          "appointment",
          "cnic_dispute",
          "outbox_message",
          "installation",
          "business_clock",
          "seat_pool",
          "job_run",
          "schedule",
          "licence",
          "revocation",
          "mass_confirmation"
        })
    void it_cannot_delete_what_stays(String table) throws SQLException {
      refuses("DELETE FROM " + table);
      refuses("TRUNCATE " + table + " CASCADE");
    }

    @Test
    void it_cannot_make_a_demo_of_a_production_database() throws SQLException {
      refuses("UPDATE installation SET mode = 'DEMO'");
    }

    private void refuses(String statement) throws SQLException {
      assertThat(errorOf(statement).getSQLState()).as(statement).isEqualTo(REFUSED);
    }
  }

  @Nested
  class BusinessClock {

    @Test
    void a_production_database_has_none() throws SQLException {
      execute("INSERT INTO installation VALUES (true, 'PRODUCTION', now())");

      assertThatThrownBy(() -> execute("INSERT INTO business_clock VALUES (true, 60)"))
          .hasMessageContaining("a production database has the real clock");
    }

    @Test
    void a_database_that_serves_nothing_yet_has_none() {
      assertThatThrownBy(() -> execute("INSERT INTO business_clock VALUES (true, 60)"))
          .hasMessageContaining("a production database has the real clock");
    }

    @Test
    void a_demo_moves_it_forward() throws SQLException {
      execute("INSERT INTO installation VALUES (true, 'DEMO', now())");
      execute("INSERT INTO business_clock VALUES (true, -60)");
      execute("UPDATE business_clock SET offset_seconds = 60");

      assertThat(TestDatabase.texts(connection, "SELECT offset_seconds FROM business_clock"))
          .containsExactly("60");
    }

    @Test
    void it_never_goes_back() throws SQLException {
      execute("INSERT INTO installation VALUES (true, 'DEMO', now())");
      execute("INSERT INTO business_clock VALUES (true, 60)");

      assertThatThrownBy(() -> execute("UPDATE business_clock SET offset_seconds = 59"))
          .hasMessageContaining("the clock moves forward only");
    }

    @Test
    void there_is_one_only() throws SQLException {
      execute("INSERT INTO installation VALUES (true, 'DEMO', now())");
      execute("INSERT INTO business_clock VALUES (true, 60)");

      assertThatThrownBy(() -> execute("INSERT INTO business_clock VALUES (false, 60)"))
          .hasMessageContaining("business_clock_one");
    }
  }

  @Nested
  class Checks {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            institution_code_form | INSERT INTO institution VALUES ('qau', 'A', 'PUBLIC', 'CAMPUS', '', '', '', true, 0)
            institution_enrolment_not_negative | INSERT INTO institution VALUES ('QAU', 'A', 'PUBLIC', 'CAMPUS', '', '', '', true, -1)
            cohort_opened_when_open | INSERT INTO cohort (id, policy_id, policy_version, state, basis) VALUES ('cohort-2', 'p', '1', 'OPEN', 'cohort-2')
            cohort_titled | INSERT INTO cohort (id, policy_id, policy_version, state, basis) VALUES ('cohort-3', 'p', '1', 'PLANNED', 'cohort-2')
            cohort_closed_when_closed | INSERT INTO cohort (id, policy_id, policy_version, state, basis, closed_at) VALUES ('cohort-2', 'p', '1', 'PLANNED', 'cohort-2', now())
            cohort_follows_another | INSERT INTO cohort (id, policy_id, policy_version, state, basis, title_en, title_ur, follows) VALUES ('cohort-3', 'p', '1', 'PLANNED', 'cohort-2', 'T', 'T', 'cohort-3')
            person_name_filled | INSERT INTO person VALUES (1, '  ', NULL, NULL, NULL, NULL, NULL, now(), 0)
            person_name_filled | INSERT INTO person VALUES (1, repeat('a', 201), NULL, NULL, NULL, NULL, NULL, now(), 0)
            person_cnic_whole | INSERT INTO person VALUES (1, 'A', 'CNIC', '\\x01', 'k1', NULL, NULL, now(), 0)
            person_mobile_form | INSERT INTO person VALUES (1, 'A', NULL, NULL, NULL, NULL, '03001234567', now(), 0)
            account_person_exists | INSERT INTO account VALUES (1, 99, 'a@example.org', 'ACTIVE', 'en', NULL, 0, NULL, NULL, NULL, 0, now(), 0)
            account_email_form | INSERT INTO account VALUES (1, 1, 'A@example.org', 'ACTIVE', 'en', NULL, 0, NULL, NULL, NULL, 0, now(), 0)
            account_totp_confirmed_has_secret | INSERT INTO account VALUES (1, 1, 'a@example.org', 'ACTIVE', 'en', NULL, 0, NULL, NULL, now(), 0, now(), 0)
            account_role_focal_person_of_one | INSERT INTO account_role VALUES (1, 'FOCAL_PERSON', NULL)
            mailed_link_email_when_confirming | INSERT INTO mailed_link VALUES ('\\x01', 1, 'CONFIRM_EMAIL', NULL, 1, now(), now(), NULL)
            attempt_guard_attempts_positive | INSERT INTO attempt_guard VALUES ('\\x01', 0, now())
            cnic_dispute_closed_whole | INSERT INTO cnic_dispute VALUES (1, 'D-1', 'A', '\\x01', 'k1', '\\x01', 'a@example.org', 'en', 'why', 'UPHELD', now(), now(), NULL, 'because', 0)
            outbox_message_data_json | INSERT INTO outbox_message VALUES (1, 'T', 'en', 'a@example.org', '[1]', NULL, NULL, 'WAITING', 0, now(), now(), NULL, NULL, NULL, 'MAIL')
            outbox_message_sent_forgets_secret | INSERT INTO outbox_message VALUES (1, 'T', 'en', 'a@example.org', '{}', '\\x01', 'k1', 'SENT', 0, now(), now(), NULL, now(), NULL, 'MAIL')
            outbox_message_sent_whole | INSERT INTO outbox_message VALUES (1, 'T', 'en', 'a@example.org', '{}', NULL, NULL, 'SENT', 0, now(), now(), NULL, NULL, NULL, 'MAIL')
            audit_event_facts_json | INSERT INTO audit_event VALUES (1, now(), now(), NULL, 'INSTALLED', 'x', 'no json')
            audit_seal_hash_length | INSERT INTO audit_seal VALUES (1, NULL, 1, '\\x01', now())
            audit_seal_without_gaps | INSERT INTO audit_seal VALUES (2, NULL, 1, sha256('a'), now())
            audit_seal_without_gaps | INSERT INTO audit_seal VALUES (3, 1, 1, sha256('a'), now())
            audit_seal_event_exists | INSERT INTO audit_seal VALUES (1, NULL, 99, sha256('a'), now())
            installation_mode_known | INSERT INTO installation VALUES (true, 'TEST', now())
            """)
    void what_cannot_be_true_is_refused(String constraint, String insert) throws SQLException {
      assertThat(errorOf(insert).getServerErrorMessage().getConstraint()).isEqualTo(constraint);
    }

    @Test
    void a_cnic_belongs_to_one_person() throws SQLException {
      String person =
          "INSERT INTO person VALUES (%d, 'A', 'CNIC', '\\x01', 'k1', '\\x02', NULL, now(), 0)";
      execute(person.formatted(1));

      assertThatThrownBy(() -> execute(person.formatted(2)))
          .hasMessageContaining("person_cnic_unique");
    }
  }
}
