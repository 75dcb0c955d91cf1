package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.demo.usecase.MoveClock;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.MissedPolicy;
import pk.gov.hec.dlsei.domain.job.ScheduleForm;
import pk.gov.hec.dlsei.domain.job.ScheduleLine;
import pk.gov.hec.dlsei.domain.job.usecase.ChangeSchedule;
import pk.gov.hec.dlsei.domain.job.usecase.ReadSchedules;
import pk.gov.hec.dlsei.domain.job.usecase.StartDueJobs;
import pk.gov.hec.dlsei.domain.sql.Sql;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.system.installation.Wait;

/** Jobs start at their times by the business clock; the server's own ticks go on meanwhile. */
@InsideTest
class SchedulesIT {

  private static final JobName JOB = Jobs.HELD;
  private static final String ZONE = "Asia/Karachi";
  private static final String NIGHTLY = "15 3 * * *";

  @Inject Work work;
  @Inject Jobs jobs;
  @Inject JobRunQuery runs;
  @Inject Applicants applicants;
  @Inject StartDueJobs dueJobs;
  @Inject ReadSchedules read;
  @Inject ChangeSchedule change;
  @Inject MoveClock move;
  @Inject Clock clock;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @AfterEach
  void nightlyAgain() {
    Actor operator = applicants.operator();
    if (line().isPaused()) {
      change.resume(operator, JOB);
    }
    plan(NIGHTLY, MissedPolicy.RUN_ONCE);
    jobs.awaitNone(JOB);
  }

  private ScheduleLine line() {
    return read.all(applicants.operator()).stream()
        .filter(one -> one.job() == JOB)
        .findFirst()
        .orElseThrow();
  }

  private void plan(String cron, MissedPolicy missed) {
    ScheduleForm form = new ScheduleForm(cron, ZONE, missed, line().version());
    change.handle(applicants.operator(), JOB, form);
  }

  private int count() {
    return runs.count(new JobRunQuery.Filter(Optional.of(JOB), Optional.empty()));
  }

  /** The clock moves by whole seconds, and a server may go by the old one for a second. */
  private void moveTo(Instant to) {
    assertThat(move.handle(applicants.administrator(), to.plusSeconds(1))).isTrue();
    Wait.until(clock::instant, now -> !now.isBefore(to));
  }

  /** A minute that is over, with ten more to come in its hour. */
  private ZonedDateTime minute() {
    ZonedDateTime now = clock.instant().atZone(Karachi.ZONE);
    if (now.getMinute() > 45) {
      moveTo(now.toInstant().plus(Duration.ofMinutes(15)));
    }
    return clock.instant().atZone(Karachi.ZONE).truncatedTo(ChronoUnit.MINUTES);
  }

  /** Due in each of three minutes that come, and then not before tomorrow. */
  private Instant planThreeTimes(MissedPolicy missed) {
    ZonedDateTime from = minute();
    int first = from.getMinute() + 2;
    plan(first + "-" + (first + 2) + " " + from.getHour() + " * * *", missed);
    return from.plusMinutes(6).toInstant();
  }

  private Instant planOnce() {
    ZonedDateTime due = minute().plusMinutes(2);
    plan(due.getMinute() + " " + due.getHour() + " * * *", MissedPolicy.SKIP);
    return due.toInstant();
  }

  /** The time that passed and began no run. */
  private Optional<Instant> leftOut() {
    return work.withEntities(
        em ->
            Optional.ofNullable(
                    em.createNativeQuery("SELECT left_out_at FROM schedule WHERE job = ?1")
                        .setParameter(1, JOB.name())
                        .getSingleResult())
                .map(Sql::instant));
  }

  private boolean tick() {
    dueJobs.handle();
    return true;
  }

  @Test
  void each_nightly_job_is_planned_for_a_quarter_past_three_in_karachi() {
    tick();

    assertThat(read.all(applicants.operator()))
        .filteredOn(one -> one.cron().equals(NIGHTLY))
        .extracting(ScheduleLine::job)
        .contains(JobName.PURGE_EXPIRED, JobName.DELETE_DOCUMENTS, JobName.SEAL_ANEW);
    assertThat(line().next())
        .hasSize(10)
        .allMatch(at -> at.atZone(Karachi.ZONE).toLocalTime().toString().equals("03:15"));
    assertThat(work.query("SELECT 1 FROM schedule WHERE NOT paused AND next_at IS NULL")).isEmpty();
  }

  @Test
  void a_job_starts_when_its_time_has_come_by_the_business_clock_and_not_before() {
    Instant due = planOnce();
    int before = count();
    tick();
    assertThat(count()).isEqualTo(before);
    moveTo(due);
    tick();

    assertThat(count()).isEqualTo(before + 1);
    JobRunLine run = line().lastRun().orElseThrow();
    assertThat(run.startedBy()).isEmpty();
    assertThat(leftOut()).isEmpty();
    assertThat(run.businessAt()).isBetween(due, due.plusSeconds(30));
    assertThat(line().next().get(0)).isEqualTo(due.plus(Duration.ofDays(1)));
    assertThat(work.query("SELECT last_run FROM schedule WHERE job = ?", JOB.name()))
        .containsExactly(Long.toString(run.id()));
  }

  @Test
  void servers_that_look_at_once_start_it_once() throws Exception {
    Instant due = planOnce();
    int before = count();
    moveTo(due);
    work.atOnce(8, this::tick);

    assertThat(count()).isEqualTo(before + 1);
  }

  @Test
  void one_that_is_paused_does_not_start_and_goes_on_with_its_next_time() {
    Instant due = planOnce();
    int before = count();
    change.pause(applicants.operator(), JOB);
    moveTo(due);
    tick();

    assertThat(count()).isEqualTo(before);
    assertThat(line().next()).isEmpty();
    change.resume(applicants.operator(), JOB);
    tick();
    assertThat(count()).isEqualTo(before);
    assertThat(line().next().get(0)).isEqualTo(due.plus(Duration.ofDays(1)));
  }

  @Test
  void after_a_jump_over_three_times_it_runs_once() {
    Instant after = planThreeTimes(MissedPolicy.RUN_ONCE);
    int before = count();
    moveTo(after);
    tick();
    tick();

    assertThat(count()).isEqualTo(before + 1);
  }

  @Test
  void after_a_jump_over_three_times_it_waits_for_the_next_where_it_skips() {
    Instant after = planThreeTimes(MissedPolicy.SKIP);
    int before = count();
    moveTo(after);
    tick();

    assertThat(count()).isEqualTo(before);
    assertThat(
            work.query(
                "SELECT next_at > ? FROM schedule WHERE job = ?",
                after.atOffset(ZoneOffset.UTC),
                JOB.name()))
        .containsExactly("t");
  }

  @Test
  void one_that_still_runs_is_not_started_again() {
    Instant due = planOnce();
    int before = count();
    long run =
        jobs.held(
            applicants.operator(),
            id -> {
              moveTo(due);
              tick();
            });

    assertThat(count()).isEqualTo(before + 1);
    assertThat(leftOut()).contains(due);
    assertThat(line().lastRun().map(JobRunLine::id)).contains(run);
    assertThat(line().next().get(0)).isEqualTo(due.plus(Duration.ofDays(1)));
  }

  @Test
  void a_schedule_that_nobody_can_read_is_refused_with_a_sentence() {
    ScheduleForm wrong = new ScheduleForm("every night", ZONE, MissedPolicy.SKIP, line().version());

    assertThatThrownBy(() -> change.handle(applicants.operator(), JOB, wrong))
        .isInstanceOfSatisfying(
            DlseiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.SCHEDULE_WRONG))
        .hasMessageContaining("“every night” is no schedule");
    assertThat(line().cron()).isEqualTo(NIGHTLY);
  }

  @Test
  void what_somebody_else_has_changed_meanwhile_is_not_written_over() {
    ScheduleForm stale = new ScheduleForm("0 5 * * *", ZONE, MissedPolicy.SKIP, line().version());
    plan("0 4 * * *", MissedPolicy.SKIP);

    assertThatThrownBy(() -> change.handle(applicants.operator(), JOB, stale))
        .isInstanceOfSatisfying(
            DlseiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CHANGED_MEANWHILE));
    assertThat(line().cron()).isEqualTo("0 4 * * *");
  }

  @Test
  void an_officer_of_hec_changes_no_schedule() {
    ScheduleForm form = new ScheduleForm("0 5 * * *", ZONE, MissedPolicy.SKIP, line().version());
    Actor officer = applicants.officer();

    for (Runnable asked :
        List.<Runnable>of(
            () -> change.handle(officer, JOB, form),
            () -> change.pause(officer, JOB),
            () -> change.resume(officer, JOB),
            () -> read.all(officer))) {
      assertThatThrownBy(asked::run)
          .isInstanceOfSatisfying(
              DlseiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_ALLOWED));
    }
  }
}
