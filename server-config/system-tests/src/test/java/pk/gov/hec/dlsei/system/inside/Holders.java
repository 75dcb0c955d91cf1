package pk.gov.hec.dlsei.system.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.job.Mandate;
import pk.gov.hec.dlsei.domain.job.Part;
import pk.gov.hec.dlsei.domain.licence.usecase.GiveSeat;
import pk.gov.hec.dlsei.domain.review.ReviewReason;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Act;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Order;
import pk.gov.hec.dlsei.domain.revocation.RunningLicence;
import pk.gov.hec.dlsei.domain.revocation.RunningLicences;
import pk.gov.hec.dlsei.domain.revocation.usecase.ApplyRevocations;
import pk.gov.hec.dlsei.domain.revocation.usecase.DecideRevocations;
import pk.gov.hec.dlsei.domain.revocation.usecase.ReviewLicences;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.system.inside.Applicants.Pending;

/**
 * Holders of licences, with what the learning platform's data say of them; a pool of a test's own.
 */
@ApplicationScoped
public class Holders {

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject DecideApplication decide;
  @Inject GiveSeat seats;
  @Inject CohortRulebook rulebook;
  @Inject RunningLicences running;
  @Inject ReviewLicences review;
  @Inject DecideRevocations revocations;
  @Inject ApplyRevocations apply;
  @Inject Clock clock;

  /**
   * A licence.
   *
   * @param id of it
   * @param application of it
   */
  record Held(long id, Pending application) {}

  /** Approved, and invited so many days ago; nothing else is known. */
  Held invited(String pool, InstitutionCode university, int daysAgo) {
    Pending pending = applicants.student(pool, university);
    approve(applicants.focalPerson(university), pending);
    long id =
        Long.parseLong(
            work.query("SELECT id FROM licence WHERE application_id = ?", pending.id()).get(0));
    work.execute(
        "UPDATE outbox_message SET state = 'SENT', sent_at = now() WHERE application_id = ?",
        pending.id());
    Object at = Timestamp.from(Karachi.startOf(day(daysAgo)));
    work.execute(
        "UPDATE licence SET status = 'INVITED', granted_at = ?, invited_at = ?, starts_on = ?,"
            + " version = version + 1 WHERE id = ?",
        at,
        at,
        Date.valueOf(day(daysAgo)),
        id);
    return new Held(id, pending);
  }

  /** Approves; a licence comes of it where a seat is free. */
  void approve(Actor reviewer, Pending pending) {
    decide.handle(
        reviewer, new Order(pending.id(), pending.version(), Act.APPROVE, ReviewReason.NONE, ""));
  }

  /** Gives the free seats of a pool to those who wait. */
  void serve(String pool) {
    work.inTransaction(() -> seats.serve(pool));
  }

  /** The same with many. */
  List<Held> invited(int howMany, String pool, InstitutionCode university, int daysAgo) {
    return IntStream.range(0, howMany).mapToObj(i -> invited(pool, university, daysAgo)).toList();
  }

  /** A licence that was taken back, since nobody had joined (WP2/5.i). */
  Held revoked(String pool, InstitutionCode university) {
    dataReachNow();
    Held held = invited(pool, university, 18);
    CohortRules rules = work.inTransaction(() -> rulebook.of(Applicants.COHORT));
    List<RunningLicence> mine =
        running.next(Applicants.COHORT, Part.whole(), 0, 100_000).stream()
            .filter(licence -> licence.pool().equals(pool))
            .toList();
    review.handle(mine, rules, day(0), Mandate.TO_DO);
    long open = openCase(held);
    revocations.confirm(applicants.officer(), List.of(open));
    windowIsOver(held);
    apply.handle(List.of(open), day(0), Mandate.TO_DO);
    return held;
  }

  /** The learner joined so many days ago. */
  void activate(Held held, int daysAgo) {
    work.execute(
        "UPDATE licence SET activated_at = ?, version = version + 1,"
            + " status = CASE status WHEN 'INVITED' THEN 'ACTIVE' ELSE status END WHERE id = ?",
        Timestamp.from(Karachi.startOf(day(daysAgo))),
        held.id());
  }

  /** The learner enrolled and was active so many days ago, and has completed so many courses. */
  void study(Held held, int daysAgo, int completed) {
    work.execute(
        "INSERT INTO licence_activity (licence_id, source_id, as_of, enrolled_on, last_active_on, courses, courses_completed)"
            + " SELECT ?, max(id), now(), ?, ?, ?, ? FROM activity_source",
        held.id(),
        Date.valueOf(day(daysAgo)),
        Date.valueOf(day(daysAgo)),
        completed + 1,
        completed);
  }

  /** The learning platform's data reach up to now. */
  void dataReachNow() {
    work.execute(
        "INSERT INTO activity_source (id, kind, as_of, state, taken_at)"
            + " VALUES (nextval('activity_source_seq'), 'INTERFACE', ?, 'DONE', now())",
        Timestamp.from(clock.instant()));
  }

  /** That day, in Asia/Karachi. */
  LocalDate day(int daysAgo) {
    return Karachi.today(clock).minusDays(daysAgo);
  }

  /** How a licence stands. */
  String status(Held held) {
    return work.query("SELECT status FROM licence WHERE id = ?", held.id()).get(0);
  }

  /** The cases about a licence, with their clauses. */
  List<String> cases(Held held) {
    return work.query(
        "SELECT state || ' ' || clauses FROM revocation WHERE licence_id = ? ORDER BY id",
        held.id());
  }

  /** The id of the case about a licence that is not closed. */
  long openCase(Held held) {
    return Long.parseLong(
        work.query(
                "SELECT id FROM revocation WHERE licence_id = ? AND state IN ('PROPOSED', 'HELD', 'CONFIRMED')",
                held.id())
            .get(0));
  }

  /** The undo window of a confirmed case is over. */
  void windowIsOver(Held held) {
    work.execute("UPDATE revocation SET undo_until = confirmed_at WHERE id = ?", openCase(held));
  }

  /** What was decided about a licence since its seat was given. */
  List<String> decisions(Held held) {
    return work.query(
        "SELECT kind FROM decision WHERE application_id = ? AND kind LIKE '%REVO%' ORDER BY id",
        held.application().id());
  }

  /** The mails about a licence that were written since its seat was given. */
  List<String> mails(Held held) {
    return work.query(
        "SELECT template FROM outbox_message WHERE application_id = ? AND template LIKE 'LICENCE%' ORDER BY id",
        held.application().id());
  }
}
