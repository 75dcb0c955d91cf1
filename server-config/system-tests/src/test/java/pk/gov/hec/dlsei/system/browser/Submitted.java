package pk.gov.hec.dlsei.system.browser;

import pk.gov.hec.dlsei.system.server.RunningServer;

/**
 * An application that lies in a university's queue, put there in the database as a submission would
 * leave it: for tests that begin at the focal person's desk.
 */
record Submitted(long id, String number, Applicant person, String institution) {

  private static final String MAKE =
      """
      WITH business AS (
        SELECT now() + make_interval(secs => offset_seconds) AS at FROM business_clock),
      submitted AS (
        INSERT INTO application (id, person_id, cohort, status, category, institution, department,
          registration_number, started_at, place, submitted_at, pool, priority_class, policy_id,
          policy_version, decide_by, version)
        SELECT nextval('application_seq'), account.person_id, cohort.id, 'PENDING', 'STUDENT', ?,
          'Physics', '2021-PHY-7', at, nextval('application_place_seq'), at, seat_pool.id, 3,
          policy_id, policy_version, at + interval '24 hours', 1
        FROM account, cohort, seat_pool, business
        WHERE account.email = ? AND cohort.id = 'cohort-2' AND seat_pool.id = 'cohort-2/national'
        RETURNING id, submitted_at, policy_id, policy_version),
      uploaded AS (
        INSERT INTO document (id, application_id, kind, media_type, bytes, pages, content_lookup,
          uploaded_at, verification)
        SELECT nextval('document_seq'), id, 'STUDENT_CARD', 'image/png', ?, 1, ?, submitted_at, 'NONE'
        FROM submitted RETURNING id),
      kept AS (
        INSERT INTO document_content (document_id, sealed, key_id)
        SELECT id, ?, ? FROM uploaded RETURNING document_id),
      noted AS (
        INSERT INTO decision (id, at, kind, application_id, policy_id, policy_version, clauses, facts)
        SELECT nextval('decision_seq'), submitted_at, 'SUBMITTED', id, policy_id, policy_version,
          '["WP2/3.1", "WP2/4.1.2"]', '{"category": "STUDENT"}'
        FROM submitted RETURNING id)
      SELECT submitted.id FROM submitted, kept, noted
      """;

  /** Somebody new at a university, at the end of its queue. */
  static Submitted at(String institution, RunningServer server) {
    return of(People.applicant(server, "Hamza"), institution, server);
  }

  /** An application of somebody, at the end of a university's queue. */
  static Submitted of(Applicant person, String institution, RunningServer server) {
    byte[] card = Card.of(person).png();
    Seals seals = new Seals(server);
    long id =
        server
            .database()
            .one(
                Long.class,
                MAKE,
                institution,
                person.email(),
                card.length,
                seals.lookup("document", card),
                seals.seal("document", card),
                Seals.KEY_ID);
    String number =
        server
            .database()
            .one(
                String.class,
                "SELECT 'A-' || lpad(place::text, 7, '0') FROM application WHERE id = ?",
                id);
    return new Submitted(id, number, person, institution);
  }

  /** Its page on the desk. */
  String page() {
    return "/review/application?id=" + id;
  }

  /** How it stands in the database. */
  String status(RunningServer server) {
    return server.database().one(String.class, "SELECT status FROM application WHERE id = ?", id);
  }

  /** The path of its document's first page. */
  String picture(RunningServer server) {
    long document =
        server
            .database()
            .one(
                Long.class,
                "SELECT id FROM document WHERE application_id = ? AND superseded_at IS NULL",
                id);
    return "/document/page?id=" + document + "&page=1";
  }
}
