package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
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
import pk.gov.hec.dlsei.domain.administration.usecase.ChangeProgrammeSetting;
import pk.gov.hec.dlsei.domain.job.JobAlert;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.usecase.ReadAlerts;
import pk.gov.hec.dlsei.domain.job.usecase.RestartJob;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.domain.revocation.usecase.DecideRevocations;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSetting;
import pk.gov.hec.dlsei.system.inside.Holders.Held;

/** A run that concerns too many licences of a cohort stops before its first change. */
@InsideTest
class RevocationBrakeIT {

  private static final int LICENCES = 5;

  @Inject Work work;
  @Inject Jobs jobs;
  @Inject Applicants applicants;
  @Inject Holders holders;
  @Inject CohortOfOwn cohorts;
  @Inject StartJob start;
  @Inject RestartJob restart;
  @Inject ReadAlerts alerts;
  @Inject DecideRevocations decide;
  @Inject ChangeProgrammeSetting settings;

  private CohortId cohort;
  private String pool;
  private Actor operator;
  private List<Held> late;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  /** Four of five are to be revoked. */
  @BeforeEach
  void a_cohort_of_its_own() {
    cohort = cohorts.open();
    pool = applicants.pool(cohort, 10);
    operator = applicants.operator();
    holders.dataReachNow();
    InstitutionCode university = applicants.university();
    late = holders.invited(LICENCES - 1, pool, university, 18);
    holders.invited(pool, university, 3);
  }

  @AfterEach
  void as_before() {
    set(20, 50);
    cohorts.close(cohort);
    assertThat(Invariant.SEAT_COUNTERS.breachesIn(pool, work)).isEmpty();
  }

  private void set(int percent, int least) {
    change(ProgrammeSetting.REVOCATION_BRAKE_PERCENT, percent);
    change(ProgrammeSetting.REVOCATION_BRAKE_LEAST, least);
  }

  private void change(ProgrammeSetting setting, int value) {
    settings.handle(applicants.administrator(), setting, Integer.toString(value), "A test.");
  }

  private JobRunLine run(JobName job, Map<String, String> parameters) {
    jobs.awaitNone(job);
    return jobs.ended(start.handle(operator, job, parameters));
  }

  private String figures() {
    return cohort.value() + ": 4 / 5 (80 %)";
  }

  private void assertBraked(JobRunLine run) {
    assertThat(run.state()).isEqualTo(JobState.FAILED);
    assertThat(run.error().orElse("")).startsWith("Braked before").contains(figures());
    assertThat(work.query("SELECT 1 FROM job_result WHERE run_id = ?", run.id())).isEmpty();
    assertThat(alerts.ofRun(operator, run.id()))
        .extracting(JobAlert::kind)
        .containsExactly(JobAlert.Kind.BRAKED);
    assertThat(
            work.query(
                "SELECT m.template FROM outbox_message m JOIN account a ON a.email = m.recipient"
                    + " WHERE a.id = ? AND m.template LIKE 'JOB%' AND m.data LIKE ?",
                operator.accountId(), "%\"run\":\"" + run.id() + "\"%"))
        .containsExactly("JOB_BRAKED");
  }

  @Test
  void a_review_that_would_propose_too_many_stops_until_somebody_says_why() {
    set(79, 4);
    JobRunLine braked = run(JobName.REVOCATION_REVIEW, Map.of());
    assertBraked(braked);
    assertThat(holders.cases(late.get(0))).isEmpty();
    restart.handle(operator, braked.id());
    assertThat(jobs.ended(braked.id()).state()).isEqualTo(JobState.FAILED);
    assertThat(holders.cases(late.get(0))).isEmpty();

    assertThat(run(JobName.REVOCATION_REVIEW, Map.of("dryRun", "true")).state())
        .isEqualTo(JobState.COMPLETED);
    Map<String, String> why = Map.of("passBrake", "The first deadline has passed.");
    JobRunLine passed = run(JobName.REVOCATION_REVIEW, why);
    assertThat(passed.state()).isEqualTo(JobState.COMPLETED);
    assertThat(holders.cases(late.get(0))).containsExactly("PROPOSED [\"WP2/5.i\"]");
    assertThat(work.query("SELECT facts FROM audit_event WHERE subject = ?", "run:" + passed.id()))
        .singleElement()
        .asString()
        .contains("The first deadline has passed.");
  }

  @Test
  void what_is_due_is_not_taken_back_at_once_where_it_is_too_much() {
    set(100, 4);
    run(JobName.REVOCATION_REVIEW, Map.of("passBrake", "To have them proposed."));
    decide.confirm(applicants.officer(), late.stream().map(holders::openCase).toList());
    late.forEach(holders::windowIsOver);
    set(79, 4);
    assertBraked(run(JobName.REVOCATION_APPLY, Map.of()));
    assertThat(holders.status(late.get(0))).isEqualTo("REVOKING");

    JobRunLine passed = run(JobName.REVOCATION_APPLY, Map.of("passBrake", "HEC has looked."));
    assertThat(passed.state()).isEqualTo(JobState.COMPLETED);
    assertThat(holders.status(late.get(0))).isEqualTo("REVOKED");
  }

  @Test
  void neither_a_share_at_the_limit_nor_few_licences_are_braked() {
    set(80, 4);
    assertThat(run(JobName.REVOCATION_REVIEW, Map.of()).state()).isEqualTo(JobState.COMPLETED);
    assertThat(holders.cases(late.get(0))).hasSize(1);
    late.forEach(
        held ->
            work.execute(
                "UPDATE revocation SET state = 'LAPSED', closed_at = now() WHERE licence_id = ?",
                held.id()));
    set(79, 5);
    assertThat(run(JobName.REVOCATION_REVIEW, Map.of()).state()).isEqualTo(JobState.COMPLETED);
  }
}
