package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.PriorStandings;
import pk.gov.hec.dlsei.domain.cohort.usecase.OpenCohort;
import pk.gov.hec.dlsei.domain.cohort.usecase.PlanCohort;
import pk.gov.hec.dlsei.domain.learner.usecase.ReadLearner;
import pk.gov.hec.dlsei.domain.learner.usecase.ReadStandings.Standing;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Outcome;
import pk.gov.hec.dlsei.system.inside.Applicants.Pending;

/** What somebody was in a cohort, and who decides when on each priority (WP2/A.1 to A.3). */
@InsideTest
class PriorStandingIT {

  private static final InstitutionCode UNIVERSITY = new InstitutionCode("QAU");

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject PlanCohort plan;
  @Inject OpenCohort open;
  @Inject ReadLearner learners;
  @Inject Reviews reviews;
  @Inject PriorStandings standings;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  private PriorStanding of(Pending one) {
    return work.inTransaction(() -> standings.of(one.actor().personId(), Applicants.COHORT));
  }

  private Pending pending() {
    return applicants.student(applicants.pool(10), UNIVERSITY);
  }

  @Test
  void whoever_has_not_applied_was_nothing() {
    Actor officer = applicants.officer();

    assertThat(work.inTransaction(() -> standings.of(officer.personId(), Applicants.COHORT)))
        .isEqualTo(PriorStanding.NONE);
  }

  @Test
  void an_application_tells_how_far_it_came() {
    Actor reviewer = applicants.focalPerson(UNIVERSITY);
    Pending one = pending();
    assertThat(of(one)).isEqualTo(PriorStanding.UNDECIDED);

    work.execute(
        "UPDATE application SET status = 'WAITING', decided_at = now() WHERE id = ?", one.id());
    assertThat(of(one)).isEqualTo(PriorStanding.NEVER_LICENSED);
    work.execute(
        "UPDATE application SET status = 'PENDING', decided_at = NULL WHERE id = ?", one.id());

    assertThat(reviews.approve(reviewer, one)).isEqualTo(Outcome.APPROVED);
    assertThat(of(one)).isEqualTo(PriorStanding.NEVER_ACTIVATED);

    work.execute(
        "UPDATE licence SET status = 'ACTIVE', invited_at = now(), activated_at = now()"
            + " WHERE application_id = ?",
        one.id());
    assertThat(of(one)).isEqualTo(PriorStanding.USER);
  }

  /** WP2/A.1: HEC sees who used a licence of the cohort before an open one. */
  @Test
  void a_user_of_the_cohort_before_is_flagged() {
    Actor officer = applicants.officer();
    CohortId next = new CohortId("flagged");
    plan.handle(officer, CohortTermsIT.next(next));
    Pending one = pending();
    assertThat(reviews.approve(applicants.focalPerson(UNIVERSITY), one))
        .isEqualTo(Outcome.APPROVED);
    assertThat(learners.handle(officer, one.actor().personId()).standings()).isEmpty();

    assertThat(open.handle(officer, next, "A test")).isEmpty();
    List<Standing> standings = learners.handle(officer, one.actor().personId()).standings();
    open.close(officer, next, "A test");

    assertThat(standings).extracting(Standing::was).containsExactly(PriorStanding.NEVER_ACTIVATED);
    assertThat(standings.get(0).next().cohort()).isEqualTo(next);
  }

  @Test
  void a_rejected_one_counts_for_nothing() {
    Pending one = pending();
    work.execute(
        "UPDATE application SET status = 'REJECTED', decided_at = now() WHERE id = ?", one.id());

    assertThat(of(one)).isEqualTo(PriorStanding.NONE);
  }

  /**
   * WP2/A.3: the demo's day lies after 7 July, from which on HEC decides on P2, and on P1 always.
   */
  @Test
  void priorities_1_and_2_are_hec_s_to_decide_by_now() {
    Actor reviewer = applicants.focalPerson(UNIVERSITY);
    for (int priority : new int[] {1, 2}) {
      Pending one = pending();
      work.execute("UPDATE application SET priority_class = ? WHERE id = ?", priority, one.id());

      assertThat(reviews.approve(reviewer, one)).isEqualTo(Outcome.NOT_THE_TIME);
      assertThat(reviews.status(one)).isEqualTo("PENDING");
    }
    Pending third = pending();
    assertThat(reviews.approve(reviewer, third)).isEqualTo(Outcome.APPROVED);
  }
}
