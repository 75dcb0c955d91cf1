package pk.gov.hec.dlsei.system.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;

/**
 * What the schema refuses of applications, seats, decisions and licences: each statement makes one
 * row untrue among those that the application has written.
 */
class ApplicationSchemaIT {

  private Connection connection;

  @BeforeAll
  static void migrate() throws Exception {
    UpgradeIT.upgradeTo(14);
    TestDatabase.migration().load().migrate();
  }

  @BeforeEach
  void connect() throws SQLException {
    connection = TestDatabase.asOwner();
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

  private String refusalOf(String sql) throws SQLException {
    try {
      execute(sql);
    } catch (PSQLException e) {
      return e.getServerErrorMessage().getConstraint();
    }
    throw new AssertionError("PostgreSQL takes: " + sql);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          seat_pool_not_oversold | UPDATE seat_pool SET total = used - 1
          seat_pool_not_oversold | UPDATE seat_pool SET used = -1
          seat_pool_waiting_not_negative | UPDATE seat_pool SET waiting = -1
          seat_pool_caps_not_negative | UPDATE seat_pool SET caps = -1
          seat_pool_id_form | INSERT INTO seat_pool (id, cohort, key, total) VALUES ('b', 'cohort-2', 'b', 1)
          seat_pool_pkey | INSERT INTO seat_pool (id, cohort, key, total) VALUES ('cohort-2/national', 'cohort-2', 'national', 1)
          seat_pool_cohort_exists | INSERT INTO seat_pool (id, cohort, key, total) VALUES ('cohort-9/b', 'cohort-9', 'b', 1)
          seat_cap_pk | INSERT INTO seat_cap VALUES ('cohort-2/national', 'QAU', 1, 1)
          seat_cap_seats_not_negative | UPDATE seat_cap SET seats = -1
          seat_cap_used_not_negative | UPDATE seat_cap SET used = -1
          seat_cap_institution_exists | UPDATE seat_cap SET institution = 'NONE'
          seat_cap_pool_exists | UPDATE seat_cap SET pool = 'cohort-2/other'
          cohort_setting_reason_filled | UPDATE cohort_setting SET reason = ' '
          cohort_setting_setter_exists | UPDATE cohort_setting SET set_by = 99
          """)
  void pools_and_settings(String constraint, String statement) throws SQLException {
    assertThat(refusalOf(statement)).isEqualTo(constraint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application_status_known | UPDATE application SET status = 'LOST' WHERE id = 11
          application_category_known | UPDATE application SET category = 'OTHER' WHERE id = 11
          application_institution_exists | UPDATE application SET institution = 'NONE' WHERE id = 11
          application_department_length | UPDATE application SET department = repeat('a', 201) WHERE id = 15
          application_registration_number_length | UPDATE application SET registration_number = repeat('1', 61) WHERE id = 15
          application_submitted_whole | UPDATE application SET place = NULL WHERE id = 11
          application_hours_run | UPDATE application SET status = 'PENDING' WHERE id = 15
          application_submitted_whole | UPDATE application SET status = 'AWAITING_PAYMENT' WHERE id = 15
          application_education_years_in_bounds | UPDATE application SET education_years = 31 WHERE id = 15
          application_disability_known | UPDATE application SET disability = 'SOME' WHERE id = 15
          application_decided_when_decided | UPDATE application SET decided_at = now() WHERE id = 11
          application_decided_when_decided | UPDATE application SET decided_at = NULL WHERE id = 13
          application_more_whole | UPDATE application SET more_due_at = NULL WHERE id = 11
          application_more_whole | UPDATE application SET more_answered_at = now() WHERE id = 13
          application_more_question_length | UPDATE application SET more_question = repeat('a', 2001) WHERE id = 11
          application_more_answer_length | UPDATE application SET more_answer = repeat('a', 2001) WHERE id = 12
          application_place_unique | UPDATE application SET place = 1 WHERE id = 11
          application_pool_exists | UPDATE application SET pool = 'cohort-2/other' WHERE id = 11
          application_one_live | UPDATE application SET person_id = 4 WHERE id = 12
          application_one_live | UPDATE application SET status = 'WAITING' WHERE id = 14
          """)
  void applications(String constraint, String statement) throws SQLException {
    assertThat(refusalOf(statement)).isEqualTo(constraint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          document_kind_known | UPDATE document SET kind = 'PHOTO'
          document_media_type_known | UPDATE document SET media_type = 'image/gif'
          document_bytes_in_bounds | UPDATE document SET bytes = 0
          document_bytes_in_bounds | UPDATE document SET bytes = 5242881
          document_pages_positive | UPDATE document SET pages = 0
          document_verdict_json | UPDATE document SET verdict = '{}' WHERE id = 3
          document_verification_known | UPDATE document SET verification = 'OPEN' WHERE id = 2
          document_verified_whole | UPDATE document SET verification = 'DONE' WHERE id = 2
          document_verified_whole | UPDATE document SET verified_at = NULL WHERE id = 3
          document_one_current | UPDATE document SET superseded_at = NULL WHERE id = 1
          document_content_document_exists | INSERT INTO document_content VALUES (9, '\\x01', 'k1')
          document_page_pk | INSERT INTO document_page VALUES (2, 1, '\\x01', 'k1')
          document_page_page_positive | INSERT INTO document_page VALUES (2, 0, '\\x01', 'k1')
          """)
  void documents(String constraint, String statement) throws SQLException {
    assertThat(refusalOf(statement)).isEqualTo(constraint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          licence_status_known | UPDATE licence SET status = 'LOST' WHERE id = 1
          licence_runs_forward | UPDATE licence SET ends_on = starts_on - 1
          licence_invited_whole | UPDATE licence SET status = 'INVITED' WHERE id = 1
          licence_invited_whole | UPDATE licence SET invited_at = now() WHERE id = 4
          licence_activated_whole | UPDATE licence SET status = 'ACTIVE' WHERE id = 2
          licence_activated_whole | UPDATE licence SET activated_at = now() WHERE id = 2
          licence_application_unique | UPDATE licence SET application_id = 17 WHERE id = 1
          licence_learner_id_unique | UPDATE licence SET learner_id = '00000000-0000-4000-8000-000000000002' WHERE id = 1
          licence_one_open | UPDATE licence SET person_id = 9 WHERE id = 1
          licence_institution_exists | UPDATE licence SET institution = 'NONE'
          decision_kind_known | UPDATE decision SET kind = 'LOST' WHERE id = 2
          decision_actor_exists | UPDATE decision SET actor = 99
          decision_clauses_json | UPDATE decision SET clauses = '{}'
          decision_facts_json | UPDATE decision SET facts = '[]'
          decision_reason_length | UPDATE decision SET reason = ''
          decision_on_behalf_length | UPDATE decision SET on_behalf = repeat('a', 2001)
          decision_reason_where_needed | UPDATE decision SET reason = NULL WHERE id = 10
          decision_reason_where_needed | UPDATE decision SET reason = NULL WHERE id = 8
          decision_pool_event_whole | UPDATE decision SET pool_event = NULL WHERE id = 3
          decision_pool_event_whole | UPDATE decision SET pool = 'cohort-2/national', pool_event = 9 WHERE id = 2
          decision_pool_event_unique | UPDATE decision SET pool_event = 2 WHERE id = 3
          decision_once | UPDATE decision SET application_id = 17 WHERE id = 3
          outbox_message_channel_known | UPDATE outbox_message SET channel = 'POST' WHERE id = 4
          outbox_message_urgency_known | UPDATE outbox_message SET urgency = 3 WHERE id = 4
          outbox_message_change_key_unique | UPDATE outbox_message SET change_key = 'invitation:1' WHERE id = 4
          outbox_message_application_exists | UPDATE outbox_message SET application_id = 99 WHERE id = 4
          """)
  void licences_decisions_and_what_leaves_the_house(String constraint, String statement)
      throws SQLException {
    assertThat(refusalOf(statement)).isEqualTo(constraint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE decision SET kind = 'MORE_ASKED' WHERE id = 9",
        "UPDATE decision SET application_id = 13 WHERE id = 8",
        "UPDATE application SET person_id = 4 WHERE id = 14",
        "UPDATE seat_pool SET used = total",
        "UPDATE seat_cap SET used = seats + 1",
      })
  void what_can_be_true_is_taken(String statement) throws SQLException {
    execute(statement);
  }
}
