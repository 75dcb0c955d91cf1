package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
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
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.institution.Institution.Sector;
import pk.gov.hec.dlsei.domain.overview.Activity.Week;
import pk.gov.hec.dlsei.domain.overview.FunnelStep;
import pk.gov.hec.dlsei.domain.overview.LastActive;
import pk.gov.hec.dlsei.domain.overview.Overview;
import pk.gov.hec.dlsei.domain.overview.People;
import pk.gov.hec.dlsei.domain.overview.usecase.ReadOverview;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Act;
import pk.gov.hec.dlsei.system.inside.Applicants.Pending;
import pk.gov.hec.dlsei.system.inside.Holders.Held;

/** How far a cohort's people are, where they come from, and what they do. */
@InsideTest
class OverviewIT {

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject Holders holders;
  @Inject CohortOfOwn cohorts;
  @Inject DecideApplication decide;
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
    holders.dataReachNow();
    Held other = holders.invited(applicants.pool(1), university, 1);
    holders.activate(other, 1);
    holders.study(other, 1, 1);
  }

  @AfterEach
  void close() {
    cohorts.close(cohort);
  }

  private Overview overview() {
    return read.handle(officer, Optional.of(cohort)).orElseThrow();
  }

  private People people() {
    return overview().people();
  }

  /** Invited, joined and active so many days ago. */
  private Held active(int daysAgo, int completed) {
    Held held = holders.invited(pool, university, daysAgo);
    holders.activate(held, daysAgo);
    holders.study(held, daysAgo, completed);
    return held;
  }

  /** What the overview is while a licence stands so; else the invariants would not hold. */
  private Overview whileItIs(String status, Held held) {
    String before = holders.status(held);
    work.execute("UPDATE licence SET status = ?, ended_at = now() WHERE id = ?", status, held.id());
    Overview seen = overview();
    work.execute("UPDATE licence SET status = ?, ended_at = NULL WHERE id = ?", before, held.id());
    return seen;
  }

  private void reject(Pending pending) {
    decide.handle(
        applicants.focalPerson(university), Reviews.order(pending, Act.REJECT, Reviews.REASON));
  }

  private void located(InstitutionCode code, String province, Sector sector) {
    work.execute(
        "UPDATE institution SET province = ?, sector = ? WHERE code = ?",
        province,
        sector.name(),
        code.value());
  }

  @Test
  void each_person_counts_in_every_step_ever_reached() {
    work.execute(
        "INSERT INTO application (id, person_id, cohort, status, started_at, version)"
            + " VALUES (nextval('application_seq'), ?, ?, 'DRAFT', now(), 0)",
        officer.personId(),
        cohort.value());
    applicants.student(pool, university);
    reject(applicants.student(pool, university));
    holders.approve(
        applicants.focalPerson(university),
        applicants.student(applicants.pool(cohort, 0), university));
    holders.invited(pool, university, 20);
    holders.activate(holders.invited(pool, university, 20), 10);
    active(40, 0);
    holders.study(holders.invited(pool, university, 20), 3, 1);

    assertThat(people().reached())
        .containsExactly(
            Map.entry(FunnelStep.APPLIED, 7),
            Map.entry(FunnelStep.APPROVED, 5),
            Map.entry(FunnelStep.INVITED, 4),
            Map.entry(FunnelStep.ACTIVATED, 3),
            Map.entry(FunnelStep.ACTIVE, 2),
            Map.entry(FunnelStep.COMPLETED, 1));
    assertThat(people().holders()).isEqualTo(4);
    assertThat(people().active()).isEqualTo(1);
  }

  @Test
  void a_licence_that_was_taken_back_stays_in_its_steps_and_is_told_beside() {
    Held held = active(3, 1);
    People revoked = whileItIs("REVOKED", held).people();

    assertThat(revoked.reached()).containsEntry(FunnelStep.COMPLETED, 1);
    assertThat(revoked)
        .extracting(People::holders, People::active, People::revoked)
        .containsExactly(0, 0, 1);
    assertThat(people())
        .extracting(People::holders, People::active, People::revoked)
        .containsExactly(1, 1, 0);
  }

  @Test
  void a_licence_that_was_taken_over_by_mistake_never_was_one() {
    Held held = active(3, 1);
    active(3, 0);
    assertThat(whileItIs("WITHDRAWN", held).people().reached())
        .containsEntry(FunnelStep.APPLIED, 1)
        .containsEntry(FunnelStep.COMPLETED, 0);
  }

  @Test
  void who_applied_twice_counts_once_where_the_latest_application_is() {
    located(university, "Sindh", Sector.PUBLIC);
    InstitutionCode other = applicants.university();
    located(other, "Punjab", Sector.PRIVATE);
    Pending first = applicants.student(pool, university);
    reject(first);
    Pending second = applicants.student(pool, other);
    work.execute(
        "UPDATE application SET person_id = ? WHERE id = ?", first.actor().personId(), second.id());

    assertThat(people().applied()).isEqualTo(1);
    assertThat(people().byProvince())
        .extracting(People.Part::of, part -> part.people().applied())
        .containsExactly(tuple("Punjab", 1));
  }

  @Test
  void provinces_and_sectors_tell_who_applied_has_a_licence_and_is_active() {
    located(university, "Sindh", Sector.PUBLIC);
    active(3, 0);
    holders.invited(pool, university, 3);
    InstitutionCode other = applicants.university();
    located(other, "Punjab", Sector.PRIVATE);
    applicants.students(3, pool, other);
    InstitutionCode third = applicants.university();
    located(third, "Punjab", Sector.PUBLIC);
    applicants.student(pool, third);

    assertThat(people().byProvince())
        .extracting(
            People.Part::of,
            part -> part.people().applied(),
            part -> part.people().holders(),
            part -> part.people().active())
        .containsExactly(tuple("Punjab", 4, 0, 0), tuple("Sindh", 2, 2, 1));
    assertThat(people().bySector())
        .extracting(
            People.Part::of, part -> part.people().applied(), part -> part.people().holders())
        .containsExactlyInAnyOrder(tuple(Sector.PUBLIC, 3, 2), tuple(Sector.PRIVATE, 3, 0));
  }

  @Test
  void last_activities_are_told_by_whole_days_and_only_of_those_who_joined() {
    for (int daysAgo : List.of(0, 6, 7, 29, 30, 89, 90)) {
      active(daysAgo, 0);
    }
    holders.activate(holders.invited(pool, university, 5), 4);
    holders.invited(pool, university, 5);

    assertThat(overview().activity().lastActive())
        .isEqualTo(
            Map.of(
                LastActive.WEEK, 2,
                LastActive.MONTH, 2,
                LastActive.QUARTER, 2,
                LastActive.LONGER, 1,
                LastActive.NEVER, 1));
    assertThat(people().active()).isEqualTo(4);
    assertThat(overview().activity().reach().until()).isAfter(clock.instant().minusSeconds(600));
  }

  @Test
  void joining_is_told_by_weeks_from_monday_to_sunday_in_karachi() {
    LocalDate monday = holders.day(0).with(DayOfWeek.MONDAY);
    int since = holders.day(0).getDayOfWeek().getValue() - 1;
    joinedAt(since + 77, 0);
    joinedAt(since + 77, -1);
    joinedAt(since, 0);
    joinedAt(since, -1);

    List<Week> weeks = overview().activity().weeks();
    assertThat(weeks).hasSize(12);
    assertThat(weeks.get(0)).isEqualTo(new Week(monday.minusWeeks(11), 1));
    assertThat(weeks.get(10)).isEqualTo(new Week(monday.minusWeeks(1), 1));
    assertThat(weeks.get(11)).isEqualTo(new Week(monday, 1));
    assertThat(weeks).extracting(Week::joined).containsOnly(0, 1);
    assertThat(weeks.subList(1, 10)).extracting(Week::joined).containsOnly(0);
  }

  /** So many seconds after the beginning of a day. */
  private void joinedAt(int daysAgo, int seconds) {
    Held held = holders.invited(pool, university, daysAgo + 1);
    holders.activate(held, daysAgo);
    work.execute(
        "UPDATE licence SET activated_at = activated_at + make_interval(secs => ?) WHERE id = ?",
        (double) seconds,
        held.id());
  }

  @Test
  void the_open_cohort_that_starts_last_is_shown_unless_another_is_asked_for() {
    CohortId later = cohorts.planned(LocalDate.of(2031, 8, 1));
    Overview shown = read.handle(officer, Optional.empty()).orElseThrow();

    assertThat(shown.shown().isOpen()).isTrue();
    assertThat(shown.cohorts().get(0).terms().cohort()).isEqualTo(later);
    assertThat(shown.cohorts())
        .filteredOn(Overview.Choice::isOpen)
        .first()
        .isEqualTo(shown.shown());
    assertThat(read.handle(officer, Optional.of(later)).orElseThrow().shown().terms().cohort())
        .isEqualTo(later);
    assertThat(read.handle(officer, Optional.of(new CohortId("no-such"))).orElseThrow().shown())
        .isEqualTo(shown.shown());
  }

  @Test
  void nobody_but_an_officer_of_hec_reads_it() {
    Actor focalPerson = applicants.focalPerson(university);
    Actor administrator = applicants.administrator();
    Reviews.refused(ErrorCode.NOT_ALLOWED, () -> read.handle(focalPerson, Optional.of(cohort)));
    Reviews.refused(ErrorCode.NOT_ALLOWED, () -> read.handle(administrator, Optional.of(cohort)));
    assertThat(read.handle(officer, Optional.of(cohort))).isPresent();
  }
}
