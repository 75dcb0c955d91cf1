package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.domain.job.usecase.TendRuns;
import pk.gov.hec.dlsei.system.inside.Holders.Held;

/** Runs whose server has gone, as its death leaves them, go on at another one or at its return. */
@InsideTest
class LostRunsIT {

  private static final JobName JOB = JobName.DELETE_DOCUMENTS;
  private static final String OWN = "localhost";

  @Inject Work work;
  @Inject Jobs jobs;
  @Inject Applicants applicants;
  @Inject Holders holders;
  @Inject OwnPool own;
  @Inject Plans plans;
  @Inject StartJob start;
  @Inject TendRuns tend;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  /** A run in the middle of which its server died, a while ago. */
  private long lost(String server, int secondsAgo) {
    jobs.awaitNone(JOB);
    long run = start.handle(applicants.operator(), JOB, Map.of());
    jobs.ended(run);
    return lose(run, server, secondsAgo);
  }

  private long lose(long run, String server, int secondsAgo) {
    long execution = jobs.execution(run);
    int started = 1;
    work.execute(
        "UPDATE public.wlpjobinstance SET batchstatus = ?, instancestate = 3 WHERE jobinstanceid ="
            + " (SELECT fk_jobinstanceid FROM public.wlpjobexecution WHERE jobexecid = ?)",
        started,
        execution);
    work.execute(
        "UPDATE public.wlpjobexecution SET batchstatus = ?, exitstatus = NULL, serverid = 'gone'"
            + " WHERE jobexecid = ?",
        started,
        execution);
    work.execute(
        "UPDATE public.wlpstepthreadexecution SET batchstatus = ?, exitstatus = NULL"
            + " WHERE fk_jobexecid = ?",
        started,
        execution);
    work.execute(
        "UPDATE job_run SET state = 'RUNNING', ended_at = NULL, exit_status = NULL, server = ?,"
            + " seen_at = now() - make_interval(secs => ?) WHERE id = ?",
        server,
        secondsAgo,
        run);
    return run;
  }

  private String serverOf(long run) {
    return jobs.line(run).server();
  }

  @Test
  void one_of_which_nobody_has_heard_for_two_minutes_goes_on_here() {
    long run = lost("gone", 121);
    long before = jobs.execution(run);
    tend.handle();
    JobRunLine line = jobs.ended(run);

    assertThat(line.state()).isEqualTo(JobState.COMPLETED);
    assertThat(line.server()).isEqualTo(OWN);
    assertThat(line.exitStatus()).hasValueSatisfying(rows -> assertThat(rows).matches("\\d+"));
    assertThat(jobs.execution(run)).isGreaterThan(before);
  }

  /** What a plan leaves out has a later place than what the run has read. */
  @Test
  void one_that_carries_out_a_plan_goes_on_held_to_it() {
    own.begin(10);
    Actor operator = applicants.operator();
    Held planned = own.late();
    long plan = plans.planned(operator, JobName.REVOCATION_REVIEW);
    Held meanwhile = own.late();
    long run = plans.carriedOut(operator, plan);
    String told = "SELECT * FROM job_result WHERE run_id = ? ORDER BY sequence";
    List<String> before = work.query(told, run);
    lose(run, "gone", 121);
    tend.handle();

    assertThat(jobs.ended(run).state()).isEqualTo(JobState.COMPLETED);
    assertThat(work.query(told, run)).isEqualTo(before);
    assertThat(holders.cases(planned)).containsExactly("PROPOSED [\"WP2/5.i\"]");
    assertThat(holders.cases(meanwhile)).isEmpty();
  }

  @Test
  void one_that_was_heard_of_lately_is_left_to_its_server() {
    long run = lost("gone", 60);
    tend.handle();

    assertThat(serverOf(run)).isEqualTo("gone");
    assertThat(jobs.line(run).state()).isEqualTo(JobState.RUNNING);
    work.execute("UPDATE job_run SET seen_at = now() - interval '3 minutes' WHERE id = ?", run);
    tend.handle();
    assertThat(jobs.ended(run).state()).isEqualTo(JobState.COMPLETED);
  }

  @Test
  void a_server_that_has_started_again_goes_on_with_its_own_at_once() {
    long run = lost(OWN, 5);
    long before = jobs.execution(run);
    new Unmanaged<>(TendRuns.class).newInstance().produce().inject().get().handle();

    assertThat(jobs.ended(run).state()).isEqualTo(JobState.COMPLETED);
    assertThat(jobs.execution(run)).isGreaterThan(before);
  }

  @Test
  void one_that_was_to_stop_is_stopped() {
    long run = lost("gone", 60);
    work.execute(
        "UPDATE job_run SET stop_asked = true, seen_at = now() - interval '3 minutes' WHERE id = ?",
        run);
    tend.handle();

    assertThat(jobs.ended(run).state()).isEqualTo(JobState.STOPPED);
  }

  @Test
  void one_that_never_got_an_execution_starts() {
    long run = lost("gone", 60);
    long before = jobs.execution(run);
    work.execute(
        "UPDATE job_run SET execution_id = NULL, seen_at = now() - interval '3 minutes'"
            + " WHERE id = ?",
        run);
    tend.handle();

    assertThat(jobs.ended(run).state()).isEqualTo(JobState.COMPLETED);
    assertThat(jobs.execution(run)).isGreaterThan(before);
  }

  @Test
  void one_that_takes_its_server_down_each_time_fails() {
    long run = lost("gone", 60);
    work.execute(
        "UPDATE job_run SET taken_up = 3, seen_at = now() - interval '3 minutes' WHERE id = ?",
        run);
    tend.handle();
    JobRunLine line = jobs.line(run);

    assertThat(line.state()).isEqualTo(JobState.FAILED);
    assertThat(line.error()).contains("Its server went down each of 3 times.");
  }

  @Test
  void one_whose_execution_is_nowhere_fails_with_a_sentence() {
    long run = lost("gone", 60);
    work.execute(
        "UPDATE job_run SET execution_id = 999999999, seen_at = now() - interval '3 minutes'"
            + " WHERE id = ?",
        run);
    tend.handle();
    JobRunLine line = jobs.line(run);

    assertThat(line.state()).isEqualTo(JobState.FAILED);
    assertThat(line.error())
        .contains("Its server has gone, and it cannot be taken up; see the log.");
  }
}
