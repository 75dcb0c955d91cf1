package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.job.JobCounts;
import pk.gov.hec.dlsei.domain.job.JobEnd;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.usecase.KeepRuns;
import pk.gov.hec.dlsei.domain.job.usecase.ReadAlerts;
import pk.gov.hec.dlsei.domain.job.usecase.RestartJob;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.domain.job.usecase.WatchRuns;

/** Operators and administrators hear by mail of what is not as usual with jobs, once. */
@InsideTest
class JobAlertsIT {

  /** A job whose runs tests write down themselves: no schedule of a test's day starts it. */
  private static final JobName JOB = JobName.COHORT_ROLLOVER;

  private static final JobEnd COMPLETED =
      new JobEnd(JobState.COMPLETED, Optional.empty(), JobCounts.NONE, Optional.empty());

  @Inject Work work;
  @Inject Jobs jobs;
  @Inject Applicants applicants;
  @Inject StartJob start;
  @Inject RestartJob restart;
  @Inject KeepRuns keep;
  @Inject WatchRuns watch;
  @Inject ReadAlerts alerts;
  @Inject Clock clock;

  private Actor operator;
  private Actor administrator;
  private String pool;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void readers() {
    pool = applicants.pool(2);
    operator = applicants.operator();
    administrator = applicants.administrator();
    work.execute("UPDATE account SET language = 'ur' WHERE id = ?", administrator.accountId());
  }

  /** What somebody was mailed by a template, as the words of its data. */
  private List<String> mails(Actor reader, String template) {
    return work.query(
        "SELECT m.data FROM outbox_message m JOIN account a ON a.email = m.recipient"
            + " WHERE a.id = ? AND m.template = ? ORDER BY m.id",
        reader.accountId(),
        template);
  }

  /** A run that finds something broken that must hold. */
  private long failed() {
    jobs.awaitNone(JobName.INVARIANTS);
    work.execute("UPDATE seat_pool SET used = used + 1 WHERE id = ?", pool);
    long run = start.handle(operator, JobName.INVARIANTS, Map.of());
    assertThat(jobs.ended(run).state()).isEqualTo(JobState.FAILED);
    return run;
  }

  @AfterEach
  void mended() {
    work.execute("UPDATE seat_pool SET used = 0 WHERE id = ?", pool);
  }

  @Test
  void a_failure_is_told_to_each_in_the_own_language_once_for_each_attempt() {
    Actor auditor = applicants.auditor();
    Actor officer = applicants.officer();
    long run = failed();
    watch.handle();
    keep.ended(run, JobEnd.failed("Again"));

    assertThat(mails(operator, "JOB_FAILED"))
        .singleElement()
        .asString()
        .contains("Check what must hold", "\"run\":\"" + run + "\"", "Breached invariants: ");
    assertThat(mails(administrator, "JOB_FAILED"))
        .singleElement()
        .asString()
        .contains("جو لازماً درست ہو اس کی جانچ");
    assertThat(mails(auditor, "JOB_FAILED")).isEmpty();
    assertThat(mails(officer, "JOB_FAILED")).isEmpty();
    restart.handle(operator, run);
    jobs.ended(run);
    assertThat(mails(operator, "JOB_FAILED")).hasSize(2);
  }

  @Test
  void the_database_lets_an_occasion_be_told_of_once() {
    long run = failed();
    Throwable refused =
        catchThrowable(
            () ->
                work.execute(
                    "INSERT INTO job_alert SELECT nextval('job_alert_seq'), kind, job, run_id, occasion, facts,"
                        + " raised_at FROM job_alert WHERE run_id = ?",
                    run));
    assertThat(refused).hasRootCauseMessage(rootMessage("job_alert_once"));
  }

  private static String rootMessage(String constraint) {
    return "ERROR: duplicate key value violates unique constraint \"" + constraint + "\"";
  }

  private void leftOut(Duration ago) {
    work.execute(
        "UPDATE job_run SET business_at = business_at - interval '1 day' WHERE job = ?",
        JOB.name());
    work.execute(
        "UPDATE schedule SET left_out_at = ? WHERE job = ?",
        clock.instant().minus(ago).atOffset(ZoneOffset.UTC),
        JOB.name());
  }

  @Test
  void a_time_at_which_no_run_began_is_told_of_after_the_set_while_and_once() {
    leftOut(Duration.ofMinutes(29));
    watch.handle();
    assertThat(mails(operator, "JOB_NOT_BEGUN")).isEmpty();

    leftOut(Duration.ofMinutes(31));
    watch.handle();
    watch.handle();
    assertThat(mails(operator, "JOB_NOT_BEGUN"))
        .singleElement()
        .asString()
        .contains("Carry applications over");
    work.execute("UPDATE schedule SET left_out_at = NULL WHERE job = ?", JOB.name());
  }

  @Test
  void a_run_that_began_late_is_begun() {
    leftOut(Duration.ofMinutes(40));
    long run = running(Duration.ZERO);
    keep.ended(run, COMPLETED);
    watch.handle();

    assertThat(mails(operator, "JOB_NOT_BEGUN")).isEmpty();
    work.execute("UPDATE schedule SET left_out_at = NULL WHERE job = ?", JOB.name());
  }

  /** One that goes on elsewhere, since so long. */
  private long running(Duration since) {
    jobs.awaitNone(JOB);
    work.execute(
        "INSERT INTO job_run (id, job, parameters, dry_run, server, state, started_at, business_at, seen_at)"
            + " VALUES (nextval('job_run_seq'), ?, '{}', false, 'elsewhere', 'RUNNING',"
            + " now() - CAST(? AS interval), ?, now() + interval '1 hour')",
        JOB.name(),
        since.toString(),
        clock.instant().atOffset(ZoneOffset.UTC));
    return Long.parseLong(
        work.query("SELECT max(id) FROM job_run WHERE state = 'RUNNING' AND job = ?", JOB.name())
            .get(0));
  }

  private void results(long run, int howMany) {
    work.execute(
        "INSERT INTO job_result (run_id, subject, sequence, outcome, clauses, detail)"
            + " SELECT ?, 'case:' || n, nextval('job_result_seq'), 'DONE', '[]', '' FROM generate_series(1, ?) n",
        run,
        howMany);
  }

  /** The last ten all alike: each took a minute, and changed so many. */
  private void usually(int changes) {
    for (int i = 0; i < 10; i++) {
      long run = running(Duration.ofMinutes(1));
      results(run, changes);
      keep.ended(run, COMPLETED);
    }
  }

  @Test
  void a_run_that_takes_far_longer_than_usual_is_told_of_once_and_not_one_that_went_on_just_now() {
    usually(2);
    long run = running(Duration.ofMinutes(30));
    watch.handle();
    assertThat(mails(operator, "JOB_SLOW")).isEmpty();
    work.execute("UPDATE job_run SET started_at = now() - interval '40 minutes' WHERE id = ?", run);
    work.execute("UPDATE job_run SET went_on_at = now() WHERE id = ?", run);
    watch.handle();
    assertThat(mails(operator, "JOB_SLOW")).isEmpty();

    work.execute("UPDATE job_run SET went_on_at = NULL WHERE id = ?", run);
    watch.handle();
    watch.handle();
    assertThat(mails(operator, "JOB_SLOW"))
        .singleElement()
        .asString()
        .contains("\"count\":\"40\"", "\"usual\":\"1\"");
    assertThat(alerts.ofRun(applicants.auditor(), run)).hasSize(1);
    keep.ended(run, COMPLETED);
  }

  @Test
  void a_run_that_changes_far_more_than_usual_is_told_of_and_not_one_that_changes_few() {
    usually(2);
    long few = running(Duration.ofMinutes(1));
    results(few, 49);
    keep.ended(few, COMPLETED);
    assertThat(mails(operator, "JOB_UNUSUAL")).isEmpty();

    long many = running(Duration.ofMinutes(1));
    results(many, 50);
    keep.ended(many, COMPLETED);
    assertThat(mails(operator, "JOB_UNUSUAL"))
        .singleElement()
        .asString()
        .contains("\"count\":\"50\"", "\"usual\":\"2\"");
  }

  @Test
  void where_many_are_usual_as_many_again_are_nothing_to_tell_of() {
    usually(40);
    long run = running(Duration.ofMinutes(1));
    results(run, 120);
    keep.ended(run, COMPLETED);

    assertThat(mails(operator, "JOB_UNUSUAL")).isEmpty();
  }
}
