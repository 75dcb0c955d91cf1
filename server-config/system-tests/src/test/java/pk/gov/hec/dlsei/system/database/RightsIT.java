package pk.gov.hec.dlsei.system.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which right each of the two roles has on each table. */
class RightsIT {

  private static final List<String> OF_THE_APPLICATION =
      List.of(
          "account: INSERT SELECT UPDATE",
          "account_role: DELETE INSERT SELECT UPDATE",
          "activity_file: DELETE INSERT SELECT UPDATE",
          "activity_source: INSERT SELECT UPDATE",
          "activity_stage: DELETE INSERT SELECT",
          "allotment: DELETE INSERT SELECT UPDATE",
          "allotment_share: DELETE INSERT SELECT UPDATE",
          "api_call: DELETE INSERT SELECT UPDATE",
          "api_key: INSERT SELECT UPDATE",
          "application: DELETE INSERT SELECT UPDATE",
          "appointment: INSERT SELECT UPDATE",
          "attempt_guard: DELETE INSERT SELECT UPDATE",
          "audit_event: INSERT SELECT",
          "audit_seal: INSERT SELECT",
          "book_difference: INSERT SELECT UPDATE",
          "business_clock: INSERT SELECT UPDATE",
          "cnic_dispute: INSERT SELECT UPDATE",
          "cohort: INSERT SELECT UPDATE",
          "cohort_flag: INSERT SELECT UPDATE",
          "cohort_setting: INSERT SELECT",
          "course_progress: INSERT SELECT",
          "decision: INSERT SELECT",
          "disclaimer: INSERT SELECT",
          "document: DELETE INSERT SELECT UPDATE",
          "document_content: DELETE INSERT SELECT UPDATE",
          "document_page: DELETE INSERT SELECT UPDATE",
          "document_view: INSERT SELECT",
          "installation: INSERT SELECT",
          "institution: INSERT SELECT UPDATE",
          "job_alert: INSERT SELECT",
          "job_result: INSERT SELECT",
          "job_run: INSERT SELECT UPDATE",
          "job_share: INSERT SELECT",
          "licence: INSERT SELECT UPDATE",
          "licence_activity: INSERT SELECT UPDATE",
          "mail_text: INSERT SELECT",
          "mass_confirmation: INSERT SELECT UPDATE",
          "mass_confirmation_case: INSERT SELECT",
          "mailed_link: DELETE INSERT SELECT UPDATE",
          "member_stage: DELETE INSERT SELECT",
          "nomination: DELETE INSERT SELECT UPDATE",
          "nomination_fault: DELETE INSERT SELECT UPDATE",
          "nomination_file: DELETE INSERT SELECT UPDATE",
          "nomination_list: INSERT SELECT UPDATE",
          "outbox_message: INSERT SELECT UPDATE",
          "pending_registration: DELETE INSERT SELECT UPDATE",
          "person: INSERT SELECT UPDATE",
          "platform_course: INSERT SELECT UPDATE",
          "platform_member: INSERT SELECT UPDATE",
          "programme_setting: INSERT SELECT",
          "recovery_code: DELETE INSERT SELECT UPDATE",
          "review_reminder: INSERT SELECT",
          "revocation: INSERT SELECT UPDATE",
          "revocation_notice: INSERT SELECT",
          "schedule: INSERT SELECT UPDATE",
          "seat_cap: DELETE INSERT SELECT UPDATE",
          "seat_move: INSERT SELECT",
          "seat_pool: INSERT SELECT UPDATE",
          "takeover: INSERT SELECT UPDATE",
          "takeover_fault: DELETE INSERT SELECT UPDATE",
          "takeover_file: DELETE INSERT SELECT UPDATE");

  @BeforeAll
  static void migrate() throws SQLException {
    TestDatabase.empty();
    TestDatabase.migration().load().migrate();
  }

  private static List<String> asked(String query) throws SQLException {
    try (Connection owner = TestDatabase.asOwner()) {
      return TestDatabase.texts(owner, query);
    }
  }

  @Test
  void the_application_has_these_rights_and_no_other() throws SQLException {
    assertThat(
            asked(
                """
                SELECT table_name || ': ' || string_agg(privilege_type, ' ' ORDER BY privilege_type)
                FROM information_schema.role_table_grants
                WHERE grantee = 'dlsei_app' AND table_schema = 'dlsei' GROUP BY table_name
                """))
        .containsExactlyInAnyOrderElementsOf(OF_THE_APPLICATION);
  }

  @Test
  void it_draws_from_sequences_and_never_sets_them() throws SQLException {
    assertThat(
            asked(
                """
                SELECT relname::text FROM pg_class
                WHERE relnamespace = 'dlsei'::regnamespace AND relkind = 'S'
                  AND (NOT has_sequence_privilege('dlsei_app', oid, 'USAGE')
                       OR has_sequence_privilege('dlsei_app', oid, 'UPDATE'))
                """))
        .isEmpty();
  }

  @Test
  void everything_belongs_to_the_owner() throws SQLException {
    assertThat(
            asked(
                """
                SELECT DISTINCT relowner::regrole::text FROM pg_class
                WHERE relnamespace = 'dlsei'::regnamespace
                """))
        .containsExactly("dlsei_owner");
  }

  @Test
  void nobody_else_has_a_right() throws SQLException {
    assertThat(
            asked(
                """
                SELECT DISTINCT grantee::text FROM information_schema.role_table_grants
                WHERE table_schema = 'dlsei'
                """))
        .containsExactlyInAnyOrder("dlsei_app", "dlsei_owner");
  }
}
