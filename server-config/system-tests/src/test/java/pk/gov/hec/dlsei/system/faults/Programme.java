package pk.gov.hec.dlsei.system.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import pk.gov.hec.dlsei.system.installation.Installation;

/** Invented applications and focal persons in great number, written to the database at once. */
final class Programme {

  private static final String APPLICANTS =
      """
      WITH p AS (
        INSERT INTO person (id, name, mobile, registered_at, version)
        SELECT nextval('person_seq'), 'Zara Example ' || n, '+923001234567', now(), 1
        FROM generate_series(1, ?) AS n RETURNING id),
      c AS (
        INSERT INTO account (id, person_id, email, status, language, credentials_version, created_at, version)
        SELECT nextval('account_seq'), id, 'applicant-' || id || '@faults.example', 'ACTIVE', 'en', 0, now(), 1
        FROM p),
      a AS (
        INSERT INTO application (id, person_id, cohort, status, category, institution, department,
          registration_number, started_at, place, submitted_at, pool, priority_class, policy_id,
          policy_version, decide_by, version)
        SELECT nextval('application_seq'), id, 'cohort-2', 'PENDING', 'STUDENT', 'QAU', 'Physics', id::text,
          timestamptz '2023-08-03 04:00+00', nextval('application_place_seq'), timestamptz '2023-08-03 04:00+00',
          'cohort-2/national', 3, 'policy-year2', '1.0.0', timestamptz '2023-08-04 04:00+00', 1
        FROM p RETURNING id)
      INSERT INTO document (id, application_id, kind, media_type, bytes, pages, content_lookup, uploaded_at,
        verification)
      SELECT nextval('document_seq'), id, 'STUDENT_CARD', 'image/png', 1000, 1, decode(lpad(to_hex(id), 8, '0'), 'hex'), now(), 'NONE'
      FROM a RETURNING application_id
      """;

  private static final String FOCAL_PERSON =
      """
      WITH p AS (
        INSERT INTO person (id, name, registered_at, version)
        VALUES (nextval('person_seq'), 'Faiz Example', now(), 1) RETURNING id),
      c AS (
        INSERT INTO account (id, person_id, email, status, language, password_hash, credentials_version,
          totp_sealed, totp_key_id, totp_confirmed_at, created_at, version)
        SELECT nextval('account_seq'), p.id, ?, 'ACTIVE', 'en', f.password_hash, 0, f.totp_sealed,
          f.totp_key_id, f.totp_confirmed_at, now(), 1
        FROM p, account f WHERE f.email = 'focalperson@demo.example' RETURNING id)
      INSERT INTO account_role (account_id, role, institution) SELECT id, 'FOCAL_PERSON', 'QAU' FROM c
      """;

  private Programme() {}

  /** So many submitted applications of one university; their ids. */
  static List<Long> submit(Installation dlsei, int howMany) throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (Connection connection = dlsei.connect();
        PreparedStatement insert = connection.prepareStatement(APPLICANTS)) {
      insert.setInt(1, howMany);
      try (var rows = insert.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getLong(1));
        }
      }
    }
    return ids;
  }

  /** Another focal person of that university, with the password and second factor of the demo's. */
  static String appoint(Installation dlsei, String email) throws SQLException {
    try (Connection connection = dlsei.connect();
        PreparedStatement insert = connection.prepareStatement(FOCAL_PERSON)) {
      insert.setString(1, email);
      insert.executeUpdate();
    }
    return email;
  }
}
