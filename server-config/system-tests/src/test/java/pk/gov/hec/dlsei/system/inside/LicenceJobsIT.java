package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.domain.revocation.usecase.DecideRevocations;
import pk.gov.hec.dlsei.system.inside.Holders.Held;

/** The jobs that a licence meets in its life, run by the server. */
@InsideTest
@OfTheWhole
class LicenceJobsIT {

  /** What other tests have left is many, too. */
  private static final Map<String, String> PASSING = Map.of("passBrake", "A test.");

  @Inject Work work;
  @Inject Jobs jobs;
  @Inject Applicants applicants;
  @Inject Holders holders;
  @Inject OwnPool own;
  @Inject StartJob start;
  @Inject JobResults results;
  @Inject DecideRevocations decide;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void a_pool_of_its_own_and_data_up_to_now() {
    own.begin(10);
  }

  @AfterEach
  void holds() {
    own.holds();
  }

  private long run(JobName job, Map<String, String> parameters) {
    jobs.awaitNone(job);
    long run = start.handle(applicants.operator(), job, parameters);
    JobRunLine ended = jobs.ended(run);
    assertThat(ended.state()).as("%s", said(run)).isEqualTo(JobState.COMPLETED);
    return run;
  }

  /** What a run says that failed. */
  private List<String> said(long run) {
    return results.page(run, Optional.of(Outcome.FAILED), 0, 100).stream()
        .map(result -> result.subject() + " " + result.detail())
        .toList();
  }

  /** What a run says of a licence. */
  private List<String> said(long run, Held held) {
    return results.page(run, Optional.empty(), 0, 10_000).stream()
        .filter(result -> result.licence().equals(Optional.of(held.id())))
        .map(result -> result.outcome() + " " + result.clauses() + " " + result.detail())
        .toList();
  }

  private void lastDay(Held held, LocalDate day) {
    work.execute(
        "UPDATE licence SET ends_on = ?, starts_on = least(starts_on, ?), version = version + 1 WHERE id = ?",
        Date.valueOf(day),
        Date.valueOf(day),
        held.id());
  }

  private List<String> lastDayOf(Held held) {
    return work.query("SELECT ends_on FROM licence WHERE id = ?", held.id());
  }

  @Test
  void the_review_proposes_and_the_other_job_takes_back_what_is_confirmed() {
    List<Held> many = own.late(5);
    long dry = run(JobName.REVOCATION_REVIEW, Map.of("dryRun", "true"));
    assertThat(said(dry, many.get(0))).containsExactly("PLANNED [WP2/5.i] PROPOSED");
    assertThat(holders.cases(many.get(0))).isEmpty();
    long review = run(JobName.REVOCATION_REVIEW, PASSING);
    assertThat(many)
        .allSatisfy(
            held -> assertThat(said(review, held)).containsExactly("DONE [WP2/5.i] PROPOSED"));

    List<Long> cases = many.stream().map(holders::openCase).toList();
    assertThat(decide.confirm(applicants.officer(), cases)).isEqualTo(5);
    work.execute(
        "UPDATE revocation SET undo_until = confirmed_at WHERE id IN (SELECT r.id FROM revocation r"
            + " JOIN licence l ON l.id = r.licence_id WHERE l.pool = ?)",
        own.id());
    long apply = run(JobName.REVOCATION_APPLY, PASSING);
    assertThat(many)
        .allSatisfy(
            held -> {
              assertThat(said(apply, held)).containsExactly("DONE [WP2/5.i] REVOKED");
              assertThat(holders.status(held)).isEqualTo("REVOKED");
            });
    assertThat(work.query("SELECT used, waiting FROM seat_pool WHERE id = ?", own.id()))
        .containsExactly("0 0");
  }

  /** An earlier day was set; by the rules the licence runs to the cohort's end (WP2/A.0). */
  @Test
  void a_licence_that_the_rules_let_run_longer_is_extended_once_with_its_clause() {
    Held held = own.invited(3);
    lastDay(held, holders.day(-10));
    long run = run(JobName.EXTENSION_REVIEW, Map.of());
    assertThat(said(run, held)).containsExactly("DONE [WP2/A.0] EXTENDED 2024-02-15");
    assertThat(said(run(JobName.EXTENSION_REVIEW, Map.of()), held)).isEmpty();

    assertThat(lastDayOf(held)).containsExactly("2024-02-15");
    assertThat(
            work.query(
                "SELECT kind || ' ' || clauses FROM decision WHERE application_id = ? AND kind = 'EXTENDED'",
                held.application().id()))
        .containsExactly("EXTENDED [\"WP2/A.0\"]");
    assertThat(holders.mails(held)).containsExactly("LICENCE_EXTENDED");
  }

  @Test
  void the_invariants_hold_and_a_breach_fails_the_run_with_its_rows() {
    Held held = own.invited(3);
    long run = run(JobName.INVARIANTS, Map.of());
    assertThat(results.page(run, Optional.empty(), 0, 100))
        .extracting(JobResult::outcome)
        .containsOnly(Outcome.DONE)
        .hasSize(pk.gov.hec.dlsei.domain.invariant.Invariant.values().length);

    work.execute("UPDATE seat_pool SET used = used + 1 WHERE id = ?", own.id());
    long breached = start.handle(applicants.operator(), JobName.INVARIANTS, Map.of());
    JobRunLine ended = jobs.ended(breached);
    work.execute("UPDATE seat_pool SET used = used - 1 WHERE id = ?", own.id());
    assertThat(ended.state()).isEqualTo(JobState.FAILED);
    assertThat(ended.error().orElse("")).startsWith("Breached invariants: 1");
    assertThat(results.page(breached, Optional.of(Outcome.FAILED), 0, 10))
        .singleElement()
        .satisfies(result -> assertThat(result.detail()).contains(own.id()));
    assertThat(holders.status(held)).isEqualTo("INVITED");
  }

  @Test
  void focal_persons_are_reminded_once_of_what_is_overdue_and_hec_a_day_later() {
    Applicants.Pending late = applicants.student(own.id(), own.university());
    applicants.focalPerson(own.university());
    Applicants.Pending inTime = applicants.student(own.id(), own.university());
    decideBy(late, "1 hour");
    run(JobName.SLA_WATCH, Map.of());
    run(JobName.SLA_WATCH, Map.of());
    assertThat(reminders(late)).containsExactly("1");
    assertThat(reminders(inTime)).isEmpty();
    assertThat(mails("REVIEW_OVERDUE")).hasSize(1);

    decideBy(late, "23 hours");
    run(JobName.SLA_WATCH, Map.of());
    assertThat(reminders(late)).containsExactly("1");
    decideBy(late, "25 hours");
    run(JobName.SLA_WATCH, Map.of());
    assertThat(reminders(late)).containsExactly("1", "2");
    assertThat(mails("REVIEW_OVERDUE")).hasSize(1);
    assertThat(work.query("SELECT status FROM application WHERE id = ?", late.id()))
        .containsExactly("PENDING");
  }

  private void decideBy(Applicants.Pending pending, String ago) {
    work.execute(
        "UPDATE application SET decide_by = c.at - CAST(? AS interval) FROM (SELECT now()"
            + " + make_interval(secs => offset_seconds) AS at FROM business_clock) c WHERE id = ?",
        ago,
        pending.id());
    work.execute(
        "UPDATE application SET decide_by = '2030-01-01' WHERE pool = ? AND id <> ?",
        own.id(),
        pending.id());
  }

  private List<String> reminders(Applicants.Pending pending) {
    return work.query(
        "SELECT step FROM review_reminder WHERE application_id = ? ORDER BY step", pending.id());
  }

  /** To the focal persons of the test's own university. */
  private List<String> mails(String template) {
    return work.query(
        "SELECT data FROM outbox_message m JOIN account c ON c.email = m.recipient"
            + " JOIN account_role r ON r.account_id = c.id AND r.institution = ? WHERE m.template = ?",
        own.university().value(),
        template);
  }
}
