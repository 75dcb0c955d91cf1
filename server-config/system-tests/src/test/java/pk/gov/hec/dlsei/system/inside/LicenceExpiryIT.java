package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.system.inside.Holders.Held;

/** A licence ends after its last day, by what is set and by the rules (WP2/A.0). */
@InsideTest
class LicenceExpiryIT {

  @Inject Work work;
  @Inject Jobs jobs;
  @Inject Applicants applicants;
  @Inject Holders holders;
  @Inject CohortOfOwn cohorts;
  @Inject Plans plans;
  @Inject StartJob start;

  private CohortId cohort;
  private String pool;
  private InstitutionCode university;
  private Actor operator;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void a_cohort_of_its_own() {
    cohort = cohorts.open();
    pool = applicants.pool(cohort, 10);
    university = applicants.university();
    operator = applicants.operator();
  }

  @AfterEach
  void holds() {
    cohorts.close(cohort);
    assertThat(Invariant.SEAT_COUNTERS.breachesIn(pool, work)).isEmpty();
    assertThat(Invariant.OUTBOX.breachesIn(pool, work)).isEmpty();
  }

  /** Somebody of whose licence this is set as the last day, so many days ago. */
  private Held setToEnd(int daysAgo) {
    Held held = holders.invited(pool, university, 3);
    set(held, daysAgo);
    return held;
  }

  private void set(Held held, int daysAgo) {
    work.execute(
        "UPDATE licence SET ends_on = ?, version = version + 1 WHERE id = ?",
        Date.valueOf(holders.day(daysAgo)),
        held.id());
  }

  private long run() {
    jobs.awaitNone(JobName.LICENCE_EXPIRY);
    return plans.completed(start.handle(operator, JobName.LICENCE_EXPIRY, Map.of()));
  }

  @Test
  void a_licence_ends_after_its_last_day_with_the_clause_and_one_of_today_does_not() {
    Held over = setToEnd(1);
    Held active = setToEnd(1);
    holders.activate(active, 2);
    Held today = setToEnd(0);
    cohorts.end(cohort, holders.day(1));
    long run = run();

    String end = "DONE [\"WP2/A.0\"] ENDED " + holders.day(1);
    assertThat(plans.told(run, over)).containsExactly(end);
    assertThat(plans.told(run, active)).containsExactly(end);
    assertThat(plans.told(run, today)).isEmpty();
    assertThat(List.of(holders.status(over), holders.status(active), holders.status(today)))
        .containsExactly("ENDED", "ENDED", "INVITED");
    assertThat(
            work.query(
                "SELECT kind || ' ' || clauses FROM decision WHERE application_id = ? AND kind = 'ENDED'",
                over.application().id()))
        .containsExactly("ENDED [\"WP2/A.0\"]");
    assertThat(holders.mails(over)).containsExactly("LICENCE_ENDED");
    assertThat(plans.told(run(), over)).as("once").isEmpty();
  }

  @Test
  void nobody_s_licence_ends_before_the_day_that_the_rules_give() {
    Held held = setToEnd(1);

    assertThat(plans.told(run(), held)).isEmpty();
    assertThat(holders.status(held)).isEqualTo("INVITED");
  }

  @Test
  void as_planned_those_end_alone_that_the_plan_names() {
    Held planned = setToEnd(1);
    Held extended = setToEnd(1);
    Held meanwhile = setToEnd(-10);
    cohorts.end(cohort, holders.day(1));
    long plan = plans.planned(operator, JobName.LICENCE_EXPIRY);
    set(extended, -10);
    set(meanwhile, 1);
    long run = plans.carriedOut(operator, plan);

    assertThat(plans.told(run, planned))
        .containsExactly("DONE [\"WP2/A.0\"] ENDED " + holders.day(1));
    assertThat(plans.told(run, extended)).containsExactly("KEPT [\"WP2/A.0\"] NO_LONGER INVITED");
    assertThat(plans.told(run, meanwhile)).isEmpty();
    assertThat(List.of(planned, extended, meanwhile).stream().map(holders::status))
        .containsExactly("ENDED", "INVITED", "INVITED");
  }
}
