package pk.gov.hec.dlsei.system.browser;

import java.time.LocalDate;
import pk.gov.hec.dlsei.system.server.RunningServer;

/**
 * A cohort by year 1's rules whose days are around the demo's, with pools that stand for a
 * published allotment. Whoever opens it closes it again, else others apply to it.
 */
record Year1Cohort(RunningServer server) {

  static final String ID = "nominated";

  private static final LocalDate START = LocalDate.of(2023, 1, 1);

  /** Opens it, with the first day of year 2023 as its launch date. */
  Year1Cohort open() {
    server
        .database()
        .change(
            """
            INSERT INTO cohort (id, policy_id, policy_version, state, opened_at, basis, title_en, title_ur)
            VALUES (?, 'policy-year1', '1.0.0', 'OPEN', now(), 'year-1', 'Nominated', 'نامزد')
            ON CONFLICT (id) DO UPDATE SET state = 'OPEN', closed_at = NULL
            """,
            ID);
    return set("applications-from", START)
        .set("starts", START)
        .set("ends", LocalDate.of(2024, 12, 31))
        .set("disability-return", LocalDate.of(2024, 12, 31))
        .seats("nahe", 50)
        .seats("alumni", 50);
  }

  /** One of its days. */
  Year1Cohort set(String key, LocalDate day) {
    server
        .database()
        .change(
            """
            INSERT INTO cohort_setting (id, cohort, key, value, reason, set_by, set_at, holds_from)
            SELECT nextval('cohort_setting_seq'), ?, ?, ?, 'A test', account.id, '2023-01-01', '2023-01-01'
            FROM account WHERE account.email = 'officer@demo.example'
            """,
            ID,
            key,
            day.toString());
    return this;
  }

  /** A pool with so many seats, where it is not there. */
  Year1Cohort seats(String key, int seats) {
    server
        .database()
        .change(
            "INSERT INTO seat_pool (id, cohort, key, total) VALUES (? || '/' || ?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING",
            ID,
            key,
            ID,
            key,
            seats);
    return this;
  }

  /** The pools of a university: so many seats for students and for faculty, and reserved ones. */
  Year1Cohort seatsOf(String university, int seats, int reserved) {
    String code = university.toLowerCase(java.util.Locale.ROOT);
    return seats(code + "-students", seats)
        .seats(code + "-faculty", seats)
        .seats(code + "-disability", reserved);
  }

  /** A published allotment to one university alone; the server makes its pools. */
  Year1Cohort allot(String university, int seats, int reserved) {
    long id =
        server
            .database()
            .one(
                Long.class,
                """
                INSERT INTO allotment (id, cohort, source, state, made_by, made_at, version)
                SELECT nextval('allotment_seq'), ?, 'LIST', 'DRAFT', min(id), now(), 0 FROM account
                RETURNING id
                """,
                ID);
    server
        .database()
        .change(
            """
            INSERT INTO allotment_share (id, allotment_id, institution, enrolment, computed, exact, bound,
                                         rounding, clauses, seats, reserved)
            VALUES (nextval('allotment_share_seq'), ?, ?, 1000, ?, ?, 'NONE', 'WHOLE',
                    'SOP1/A2 SOP1/A4', ?, ?)
            """,
            id,
            university,
            seats,
            seats,
            seats,
            reserved);
    publish(id);
    return this;
  }

  private void publish(long id) {
    server
        .database()
        .change(
            """
            UPDATE allotment SET state = 'PUBLISHED', published_by = made_by, published_at = now(),
              reason = 'A test', number = (SELECT coalesce(max(number), 0) + 1 FROM allotment WHERE cohort = ?)
            WHERE id = ?
            """,
            ID,
            id);
  }

  /** The server's day. */
  LocalDate today() {
    return LocalDate.parse(
        server
            .database()
            .one(
                String.class,
                "SELECT to_char((now() + make_interval(secs => offset_seconds))"
                    + " AT TIME ZONE 'Asia/Karachi', 'YYYY-MM-DD') FROM business_clock"));
  }

  /** Closes it. */
  void close() {
    server
        .database()
        .change("UPDATE cohort SET state = 'CLOSED', closed_at = now() WHERE id = ?", ID);
  }
}
