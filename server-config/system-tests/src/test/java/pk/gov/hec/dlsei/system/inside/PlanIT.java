package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.domain.revocation.usecase.DecideRevocations;
import pk.gov.hec.dlsei.system.inside.Holders.Held;

/**
 * What a dry run planned is carried out as it stands, and what failed is done again (decision 30).
 */
@InsideTest
class PlanIT {

  @Inject Work work;
  @Inject Jobs jobs;
  @Inject Applicants applicants;
  @Inject Holders holders;
  @Inject OwnPool own;
  @Inject Plans plans;
  @Inject StartJob start;
  @Inject JobResults results;
  @Inject DecideRevocations decide;

  private Actor operator;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void a_pool_of_its_own_and_data_up_to_now() {
    own.begin(10);
    operator = applicants.operator();
  }

  @AfterEach
  void holds() {
    own.holds();
  }

  @Test
  void exactly_who_was_planned_is_changed_though_others_are_due_meanwhile() {
    Held planned = own.late();
    long plan = plans.planned(operator, JobName.REVOCATION_REVIEW);
    Held meanwhile = own.late();
    long run = plans.carriedOut(operator, plan);

    assertThat(plans.told(run, planned)).containsExactly("DONE [\"WP2/5.i\"] PROPOSED");
    assertThat(holders.cases(planned)).containsExactly("PROPOSED [\"WP2/5.i\"]");
    assertThat(plans.told(run, meanwhile)).isEmpty();
    assertThat(holders.cases(meanwhile)).isEmpty();
    String subjects =
        "SELECT subject FROM job_result WHERE run_id = ? AND outcome <> 'KEPT' ORDER BY 1";
    assertThat(work.query(subjects, run)).isEqualTo(work.query(subjects, plan));
    assertThat(
            work.query(
                "SELECT sum(expected) = (SELECT count(*) FROM job_result WHERE run_id = ?)"
                    + " FROM job_share WHERE run_id = ?",
                plan,
                run))
        .as("what is expected is the plan")
        .containsExactly("t");
    assertThat(jobs.line(run).counts().read())
        .isEqualTo((long) results.counts(plan).get(Outcome.PLANNED));
  }

  @Test
  void who_has_become_active_meanwhile_is_left_with_words() {
    Held active = own.late();
    long plan = plans.planned(operator, JobName.REVOCATION_REVIEW);
    holders.activate(active, 0);
    holders.study(active, 0, 1);

    assertThat(plans.told(plans.carriedOut(operator, plan), active))
        .containsExactly("KEPT [\"WP2/5.i\"] NO_LONGER ACTIVE");
    assertThat(holders.cases(active)).isEmpty();
  }

  @Test
  void whose_licence_is_over_meanwhile_is_left_with_words() {
    Held over = own.late();
    long plan = plans.planned(operator, JobName.REVOCATION_REVIEW);
    work.execute(
        "UPDATE licence SET status = 'ENDED', ended_at = ends_on, version = version + 1 WHERE id = ?",
        over.id());

    assertThat(plans.told(plans.carriedOut(operator, plan), over))
        .containsExactly("KEPT [\"WP2/5.i\"] NO_LONGER ENDED");
  }

  @Test
  void who_falls_under_other_clauses_meanwhile_is_left_with_those() {
    Held other = own.invited(60);
    long plan = plans.planned(operator, JobName.REVOCATION_REVIEW);
    assertThat(plans.told(plan, other))
        .containsExactly("PLANNED [\"WP2/5.i\",\"WP2/5.iii\"] PROPOSED");
    holders.activate(other, 59);
    holders.study(other, 59, 0);

    assertThat(plans.told(plans.carriedOut(operator, plan), other))
        .singleElement()
        .asString()
        .startsWith("SKIPPED [\"WP2/5.iii\"")
        .doesNotContain("\"WP2/5.i\"")
        .endsWith("OTHERWISE_NOW PROPOSED");
    assertThat(holders.cases(other)).isEmpty();
  }

  @Test
  void of_what_is_confirmed_that_alone_is_taken_back_and_nobody_is_given_back_or_confirmed() {
    List<Held> confirmed = own.late(3);
    jobs.awaitNone(JobName.REVOCATION_REVIEW);
    plans.completed(start.handle(operator, JobName.REVOCATION_REVIEW, Map.of()));
    decide.confirm(applicants.officer(), confirmed.stream().map(holders::openCase).toList());
    confirmed.subList(0, 2).forEach(holders::windowIsOver);
    long plan = plans.planned(operator, JobName.REVOCATION_APPLY);
    holders.windowIsOver(confirmed.get(2));
    holders.activate(confirmed.get(1), 0);
    long run = plans.carriedOut(operator, plan);

    assertThat(plans.told(run, confirmed.get(0))).containsExactly("DONE [\"WP2/5.i\"] REVOKED");
    assertThat(plans.told(run, confirmed.get(1)))
        .containsExactly("SKIPPED [\"WP2/5.i\"] OTHERWISE_NOW LAPSED");
    assertThat(plans.told(run, confirmed.get(2))).isEmpty();
    assertThat(confirmed.stream().map(holders::status))
        .containsExactly("REVOKED", "REVOKING", "REVOKING");
  }

  @Test
  void of_what_may_run_longer_that_alone_is_extended_as_planned() {
    List<Held> held = List.of(own.invited(3), own.invited(3));
    lastDay(held.get(0));
    long plan = plans.planned(operator, JobName.EXTENSION_REVIEW);
    lastDay(held.get(1));
    long run = plans.carriedOut(operator, plan);

    assertThat(plans.told(run, held.get(0)))
        .containsExactly("DONE [\"WP2/A.0\"] EXTENDED 2024-02-15");
    assertThat(plans.told(run, held.get(1))).isEmpty();
    assertThat(holders.mails(held.get(1))).isEmpty();
  }

  private void lastDay(Held held) {
    LocalDate day = holders.day(-10);
    work.execute(
        "UPDATE licence SET ends_on = ?, version = version + 1 WHERE id = ?",
        Date.valueOf(day),
        held.id());
  }
}
