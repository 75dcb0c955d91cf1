package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.usecase.FollowRun;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.domain.review.ReviewReason;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Act;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Order;
import pk.gov.hec.dlsei.domain.takeover.usecase.FlagPerson;
import pk.gov.hec.dlsei.system.inside.Applicants.Pending;

/** From cohort I, which is over, to cohort II (WP2/A.3, reading R14). */
@InsideTest
class RolloverIT {

  private static final String NATIONAL = "cohort-2/national";

  @Inject Work work;
  @Inject Jobs jobs;
  @Inject Applicants applicants;
  @Inject Holders holders;
  @Inject Reviews reviews;
  @Inject EarlierRegister register;
  @Inject DecideApplication decide;
  @Inject FlagPerson flag;
  @Inject StartJob start;
  @Inject FollowRun follow;
  @Inject JobResults results;

  private Actor officer;
  private InstitutionCode university;
  private String full;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void cohort_1_is_over() {
    officer = applicants.officer();
    register.planCohort1(officer);
    university = applicants.university();
    full = applicants.pool(0);
  }

  @AfterEach
  void holds() {
    for (String pool : List.of(full, NATIONAL)) {
      assertThat(Invariant.SEAT_COUNTERS.breachesIn(pool, work)).isEmpty();
      assertThat(Invariant.SEAT_ORDER.breachesIn(pool, work)).isEmpty();
    }
  }

  private Pending undecided() {
    Pending pending = applicants.student(full, university);
    work.execute("UPDATE application SET cohort = 'cohort-1' WHERE id = ?", pending.id());
    return pending;
  }

  private Pending neverLicensed() {
    Pending pending = applicants.student(full, university);
    holders.approve(applicants.focalPerson(university), pending);
    work.execute("UPDATE application SET cohort = 'cohort-1' WHERE id = ?", pending.id());
    return pending;
  }

  private long run(Map<String, String> parameters) {
    jobs.awaitNone(JobName.COHORT_ROLLOVER);
    long run = start.handle(applicants.operator(), JobName.COHORT_ROLLOVER, parameters);
    JobRunLine ended = jobs.ended(run);
    assertThat(ended.state()).as("%s", ended.error()).isEqualTo(JobState.COMPLETED);
    return run;
  }

  private List<String> said(long run, Pending one) {
    return results.page(run, Optional.empty(), 0, 10_000).stream()
        .filter(result -> result.application().equals(Optional.of(one.id())))
        .map(result -> result.outcome() + " " + result.clauses() + " " + result.detail())
        .toList();
  }

  private List<String> application(Pending one) {
    return work.query(
        "SELECT cohort || ' ' || pool || ' ' || status || ' ' || priority_class FROM application WHERE id = ?",
        one.id());
  }

  private List<String> decisions(Pending one) {
    return work.query("SELECT kind FROM decision WHERE application_id = ? ORDER BY id", one.id());
  }

  @Test
  void who_was_approved_and_never_licensed_gets_a_seat_of_cohort_2_first() {
    Pending one = neverLicensed();
    long run = run(Map.of());

    assertThat(said(run, one)).containsExactly("DONE [WP2/1.0, WP2/A.3.P1] CARRIED_OVER 1");
    assertThat(application(one)).containsExactly("cohort-2 " + NATIONAL + " APPROVED 1");
    assertThat(decisions(one))
        .containsExactly(
            "SUBMITTED", "APPROVED", "WAITING", "LEFT", "CARRIED_OVER", "WAITING", "SEAT");
    assertThat(
            work.query(
                "SELECT cohort || ' ' || pool FROM licence WHERE application_id = ?", one.id()))
        .containsExactly("cohort-2 " + NATIONAL);
    assertThat(
            work.query(
                "SELECT template FROM outbox_message WHERE application_id = ? AND channel = 'MAIL' ORDER BY id",
                one.id()))
        .containsExactly("APPLICATION_WAITING", "APPLICATION_CARRIED_OVER", "SEAT_FREE");
    assertThat(said(run(Map.of()), one)).as("once").isEmpty();
  }

  @Test
  void a_plan_carries_over_who_was_planned_and_nobody_else() {
    Pending planned = neverLicensed();
    Pending rejected = undecided();
    long plan = run(Map.of("dryRun", "true"));
    Pending meanwhile = neverLicensed();
    work.execute(
        "UPDATE application SET status = 'REJECTED', decided_at = submitted_at WHERE id = ?",
        rejected.id());
    long run = follow.carryOut(applicants.operator(), plan, "As planned.");
    assertThat(jobs.ended(run).state()).isEqualTo(JobState.COMPLETED);

    assertThat(said(run, planned)).containsExactly("DONE [WP2/1.0, WP2/A.3.P1] CARRIED_OVER 1");
    assertThat(said(run, rejected))
        .singleElement()
        .asString()
        .startsWith("KEPT ")
        .endsWith(" NO_LONGER REJECTED");
    assertThat(said(run, meanwhile)).isEmpty();
    assertThat(application(meanwhile)).containsExactly("cohort-1 " + full + " WAITING 3");
  }

  @Test
  void what_nobody_decided_on_goes_on_second_with_its_place_and_new_hours_for_hec_to_decide() {
    Pending one = undecided();
    String place = "SELECT place || ' ' || submitted_at FROM application WHERE id = ?";
    List<String> before = work.query(place, one.id());
    work.execute("UPDATE application SET decide_by = submitted_at WHERE id = ?", one.id());
    run(Map.of());

    assertThat(application(one)).containsExactly("cohort-2 " + NATIONAL + " PENDING 2");
    assertThat(work.query(place, one.id())).isEqualTo(before);
    assertThat(
            work.query(
                "SELECT decide_by > now() + make_interval(secs => offset_seconds + 3600 * 23) FROM application,"
                    + " business_clock WHERE application.id = ?",
                one.id()))
        .containsExactly("t");
    assertThat(reviews.approve(applicants.focalPerson(university), reviews.again(one)))
        .as("focal persons acted until 7 July")
        .isEqualTo(DecideApplication.Outcome.NOT_THE_TIME);
    Pending now = reviews.again(one);
    assertThat(
            decide.handle(
                officer,
                new Order(
                    now.id(),
                    now.version(),
                    Act.APPROVE,
                    ReviewReason.NONE,
                    "A letter of the university")))
        .isEqualTo(DecideApplication.Outcome.APPROVED);
  }

  /** Cohort I runs to 31 July; HEC acts on priority 1 from 1 August on. */
  @Test
  void nothing_is_carried_over_on_the_last_day_of_cohort_1_and_on_the_next_it_is() {
    Pending one = neverLicensed();
    assertThat(said(run(Map.of("asOf", "2023-07-31")), one)).isEmpty();
    assertThat(said(run(Map.of("asOf", "2023-08-01")), one)).hasSize(1);
  }

  @Test
  void a_user_of_cohort_1_and_somebody_who_may_not_apply_stay_with_the_clause() {
    Pending user = undecided();
    flag.handle(
        officer,
        user.actor().personId(),
        new FlagPerson.Said(EarlierRegister.COHORT_1, PriorStanding.USER, "Coursera's data"));
    Pending alumnus = undecided();
    work.execute("UPDATE application SET category = 'ALUMNUS' WHERE id = ?", alumnus.id());
    long run = run(Map.of());

    assertThat(said(run, user)).containsExactly("KEPT [WP2/A.1] NOT_ELIGIBLE");
    assertThat(said(run, alumnus))
        .singleElement()
        .asString()
        .contains("WP2/3.2")
        .endsWith("NOT_ELIGIBLE");
    assertThat(application(user)).containsExactly("cohort-1 " + full + " PENDING 3");
    work.execute(
        "UPDATE application SET status = 'REJECTED', decided_at = now() WHERE id IN (?, ?)",
        user.id(),
        alumnus.id());
  }

  @Test
  void whoever_has_applied_anew_stays_with_that() {
    Pending one = undecided();
    work.execute(
        "INSERT INTO application (id, person_id, cohort, status, started_at, version)"
            + " SELECT nextval('application_seq'), person_id, 'cohort-2', 'DRAFT', now(), 1"
            + " FROM application WHERE id = ?",
        one.id());
    assertThat(said(run(Map.of()), one)).containsExactly("SKIPPED [] APPLIED_ANEW");
    assertThat(application(one)).containsExactly("cohort-1 " + full + " PENDING 3");
    work.execute(
        "UPDATE application SET status = 'REJECTED', decided_at = now() WHERE id = ?", one.id());
  }

  @Test
  void a_dry_run_tells_those_that_were_approved_first_in_their_order_and_changes_nothing() {
    Pending undecided = undecided();
    Pending first = neverLicensed();
    Pending second = neverLicensed();
    long run = run(Map.of("dryRun", "true"));

    List<Long> mine =
        results.page(run, Optional.empty(), 0, 10_000).stream()
            .map(result -> result.application().orElseThrow())
            .filter(List.of(undecided.id(), first.id(), second.id())::contains)
            .toList();
    assertThat(mine).containsExactly(first.id(), second.id(), undecided.id());
    assertThat(said(run, first)).containsExactly("PLANNED [WP2/1.0, WP2/A.3.P1] CARRIED_OVER 1");
    assertThat(application(first)).containsExactly("cohort-1 " + full + " WAITING 3");
  }
}
