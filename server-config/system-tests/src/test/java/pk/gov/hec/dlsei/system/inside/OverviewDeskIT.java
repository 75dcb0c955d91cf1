package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.usecase.RestartJob;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.domain.licence.usecase.KeepPools;
import pk.gov.hec.dlsei.domain.overview.Alerts;
import pk.gov.hec.dlsei.domain.overview.Alerts.Check;
import pk.gov.hec.dlsei.domain.overview.Alerts.Verdict;
import pk.gov.hec.dlsei.domain.overview.OverdueUniversity;
import pk.gov.hec.dlsei.domain.overview.Overview;
import pk.gov.hec.dlsei.domain.overview.QueueToday;
import pk.gov.hec.dlsei.domain.overview.SeatGroup;
import pk.gov.hec.dlsei.domain.overview.SeatGroup.Kind;
import pk.gov.hec.dlsei.domain.overview.usecase.ReadOverview;
import pk.gov.hec.dlsei.domain.quota.PoolState;
import pk.gov.hec.dlsei.domain.review.QueueFilter;
import pk.gov.hec.dlsei.domain.review.usecase.ReadQueue;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.system.inside.Applicants.Pending;

/** What the overview says of seats, of the desk, and of the platform itself. */
@InsideTest
@OfTheWhole
class OverviewDeskIT {

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject Holders holders;
  @Inject CohortOfOwn cohorts;
  @Inject AllottedCohort allotted;
  @Inject KeepPools keepPools;
  @Inject ReadQueue queue;
  @Inject StartJob start;
  @Inject RestartJob restart;
  @Inject Jobs jobs;
  @Inject ReadOverview read;
  @Inject Clock clock;

  private CohortId cohort;
  private String pool;
  private InstitutionCode university;
  private Actor officer;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void a_cohort_of_its_own_and_somebody_of_another_one() {
    officer = applicants.officer();
    cohort = cohorts.open();
    pool = applicants.pool(cohort, 20);
    university = applicants.university();
    applicants.student(applicants.pool(1), university);
  }

  @AfterEach
  void close() {
    cohorts.close(cohort);
  }

  private Overview overview(CohortId of) {
    return read.handle(officer, Optional.of(of)).orElseThrow();
  }

  private Instant startOfToday() {
    return Karachi.startOf(Karachi.today(clock));
  }

  private Pending at(String column, Instant when, Pending pending) {
    work.execute(
        "UPDATE application SET " + column + " = ? WHERE id = ?",
        Timestamp.from(when),
        pending.id());
    return pending;
  }

  private Pending late(Duration by, InstitutionCode where) {
    return at("decide_by", clock.instant().minus(by), applicants.student(pool, where));
  }

  private void asked(Pending pending, Duration dueIn) {
    work.execute(
        "UPDATE application SET more_question = 'A clearer picture?', more_asked_at = ?, more_due_at = ? WHERE id = ?",
        Timestamp.from(clock.instant().minus(Duration.ofDays(1))),
        Timestamp.from(clock.instant().plus(dueIn)),
        pending.id());
  }

  @Test
  void the_day_begins_at_midnight_in_karachi() {
    Actor reviewer = applicants.focalPerson(university);
    at("submitted_at", startOfToday(), applicants.student(pool, university));
    at("submitted_at", startOfToday().minusMillis(1), applicants.student(pool, university));
    for (int millis : List.of(0, -1)) {
      Pending decided = applicants.student(pool, university);
      holders.approve(reviewer, decided);
      at("decided_at", startOfToday().plusMillis(millis), decided);
    }
    holders.approve(reviewer, applicants.student(applicants.pool(cohort, 0), university));

    assertThat(overview(cohort).queue()).isEqualTo(new QueueToday(2, 1, 2, 1));
  }

  @Test
  void universities_that_keep_people_waiting_are_told_the_worst_first() {
    InstitutionCode longest = applicants.university();
    InstitutionCode shorter = applicants.university();
    InstitutionCode inTime = applicants.university();
    late(Duration.ofHours(1), university);
    asked(late(Duration.ofHours(3), university), Duration.ofSeconds(-1));
    asked(late(Duration.ofHours(30), university), Duration.ofHours(1));
    late(Duration.ofHours(10), shorter);
    late(Duration.ofHours(20), longest);
    late(Duration.ofHours(-1), inTime);

    Overview shown = overview(cohort);
    assertThat(shown.overdue())
        .extracting(OverdueUniversity::institution, OverdueUniversity::applications)
        .containsExactly(tuple(university, 2), tuple(longest, 1), tuple(shorter, 1));
    assertThat(shown.overdue().get(0).longestSince())
        .isBetween(
            clock.instant().minus(Duration.ofMinutes(190)),
            clock.instant().minus(Duration.ofMinutes(179)));
    assertThat(shown.overdueApplications()).isEqualTo(4);
    assertThat(shown.overdue()).allSatisfy(this::asTheQueueHasIt);
  }

  private void asTheQueueHasIt(OverdueUniversity told) {
    QueueFilter filter =
        new QueueFilter(
            cohort,
            Optional.of(told.institution()),
            QueueFilter.View.OVERDUE,
            Optional.empty(),
            QueueFilter.Search.NONE);
    assertThat(queue.counts(officer, filter))
        .containsEntry(QueueFilter.View.OVERDUE, told.applications());
  }

  @Test
  void shared_pools_are_told_by_the_policy_s_names_and_others_together() {
    keepPools.handle();
    holders.approve(applicants.focalPerson(university), applicants.student(pool, university));
    applicants.pool(cohort, 3);
    applicants.pool(cohort, 0);

    assertThat(overview(cohort).seats())
        .extracting(
            SeatGroup::kind,
            group -> group.title().map(title -> title.english()),
            SeatGroup::pools,
            SeatGroup::state)
        .containsExactly(
            tuple(Kind.SHARED, Optional.of("National bucket"), 1, new PoolState(100, 0, 0)),
            tuple(Kind.SHARED, Optional.of("Licences of earlier years"), 1, new PoolState(0, 0, 0)),
            tuple(Kind.UNNAMED, Optional.empty(), 3, new PoolState(23, 1, 0)));
  }

  @Test
  void pools_of_universities_are_summed_up_by_whom_they_are_for() {
    allotted.open();
    List<SeatGroup> groups;
    try {
      groups = overview(AllottedCohort.COHORT).seats();
    } finally {
      allotted.close();
    }
    assertThat(groups)
        .filteredOn(group -> group.kind() == Kind.OF_UNIVERSITIES)
        .extracting(group -> group.title().orElseThrow().english())
        .containsExactlyInAnyOrder("students", "faculty", "students with disabilities");
    assertThat(groups)
        .filteredOn(group -> group.kind() == Kind.OF_UNIVERSITIES)
        .extracting(group -> group.pools() + " " + group.state().total())
        .containsExactlyInAnyOrder(
            inDatabase("%-students"), inDatabase("%-faculty"), inDatabase("%-disability"));
    assertThat(groups.stream().mapToInt(group -> group.state().total()).sum())
        .isEqualTo(
            Integer.parseInt(
                work.query(
                        "SELECT sum(total) FROM seat_pool WHERE cohort = ?",
                        AllottedCohort.COHORT.value())
                    .get(0)));
  }

  private String inDatabase(String keys) {
    return work.query(
            "SELECT count(*), sum(total) FROM seat_pool WHERE cohort = ? AND key LIKE ?",
            AllottedCohort.COHORT.value(),
            keys)
        .get(0);
  }

  @Test
  void a_breached_invariant_is_told_with_its_rows_until_it_holds_again() {
    work.execute("UPDATE seat_pool SET used = used + 1 WHERE id = ?", pool);
    Alerts breached = afterCheck();
    work.execute("UPDATE seat_pool SET used = used - 1 WHERE id = ?", pool);
    Alerts mended = afterCheck();

    assertThat(breached.verdict()).isEqualTo(Verdict.BREACHED);
    assertThat(breached.isUrgent()).isTrue();
    assertThat(breached.checks())
        .filteredOn(check -> !check.isHeld())
        .singleElement()
        .satisfies(check -> assertThat(check.rows()).singleElement().asString().contains(pool));
    assertThat(mended.verdict()).isEqualTo(Verdict.HELD);
    assertThat(mended.checks()).hasSameSizeAs(breached.checks()).allMatch(Check::isHeld);
    assertThat(mended.lastCheck()).isNotEqualTo(breached.lastCheck());
  }

  private Alerts afterCheck() {
    jobs.awaitNone(JobName.INVARIANTS);
    jobs.ended(start.handle(applicants.operator(), JobName.INVARIANTS, Map.of()));
    return overview(cohort).alerts();
  }

  @Test
  void a_job_that_broke_off_is_told_until_it_comes_to_its_end() {
    Actor operator = applicants.operator();
    CountingWriter.FAILS.set(true);
    long run = jobs.counting(operator, Map.of("dryRun", "false", "asOf", "2023-08-01"));
    jobs.ended(run);
    Alerts failed = overview(cohort).alerts();
    restart.handle(operator, run);
    jobs.ended(run);

    assertThat(failed.isUrgent()).isTrue();
    assertThat(failed.failed())
        .filteredOn(one -> one.id() == run)
        .singleElement()
        .satisfies(one -> assertThat(one.error().orElse("")).contains("IllegalStateException"));
    assertThat(overview(cohort).alerts().failed()).noneMatch(one -> one.id() == run);
  }
}
