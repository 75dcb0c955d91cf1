package pk.gov.hec.dlsei.system.browser;

import pk.gov.hec.dlsei.system.installation.Wait;
import pk.gov.hec.dlsei.system.server.RunningServer;

/**
 * Learners who were invited and have not joined, and data of the learning platform's that say so.
 */
final class InvitedLearners {

  private final RunningServer server;

  /** With data that reach up to now. */
  InvitedLearners(RunningServer server) {
    this.server = server;
    dataReachNow(server);
  }

  /** The learning platform's data reach up to now. */
  static void dataReachNow(RunningServer server) {
    server
        .database()
        .change(
            "INSERT INTO activity_source (id, kind, as_of, state, taken_at) SELECT"
                + " nextval('activity_source_seq'), 'INTERFACE',"
                + " now() + make_interval(secs => offset_seconds), 'DONE', now() FROM business_clock");
  }

  /** Somebody of a university, invited so many days ago, whom its focal person approves. */
  Submitted invited(Visitor focal, String university, int daysAgo) {
    Submitted submitted = Submitted.at(university, server);
    focal.open(submitted.page());
    focal.press("form:approve");
    Wait.until(() -> status(submitted), "INVITED"::equals);
    server
        .database()
        .change(
            "UPDATE licence SET invited_at = invited_at - make_interval(days => ?),"
                + " granted_at = granted_at - make_interval(days => ?), version = version + 1"
                + " WHERE application_id = ?",
            daysAgo,
            daysAgo,
            submitted.id());
    return submitted;
  }

  /** How the licence stands; empty where there is none yet. */
  String status(Submitted submitted) {
    return server
        .database()
        .one(
            String.class,
            "SELECT COALESCE((SELECT status FROM licence WHERE application_id = ?), '')",
            submitted.id());
  }

  /** The licence's number, as people quote it. */
  String number(Submitted submitted) {
    return server
        .database()
        .one(
            String.class,
            "SELECT 'L-' || lpad(id::text, 7, '0') FROM licence WHERE application_id = ?",
            submitted.id());
  }

  /** What a run's results call the licence. */
  String subject(Submitted submitted) {
    return server
        .database()
        .one(
            String.class,
            "SELECT 'licence:' || id FROM licence WHERE application_id = ?",
            submitted.id());
  }
}
