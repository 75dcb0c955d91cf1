package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** An auditor sees what the jobs did, and finds nothing to press. */
@BrowserTest
class AuditorPagesIT {

  private static final String JOB = "/operator/job?name=activity-import";

  private static final String FAILED =
      """
      INSERT INTO job_run (id, job, parameters, dry_run, server, state, started_at, business_at, seen_at, ended_at, error)
      VALUES (nextval('job_run_seq'), 'ACTIVITY_IMPORT', '{"from": "interface"}', false, 'elsewhere', 'FAILED', now(),
              now(), now(), now(), 'The step read failed with SQLException; see the log.')
      """;

  /** A dry run of today that planned something with one case. */
  private static final String PLANNED =
      """
      WITH run AS (
        INSERT INTO job_run (id, job, parameters, dry_run, server, state, started_at, business_at, seen_at, ended_at)
        SELECT nextval('job_run_seq'), 'REVOCATION_REVIEW', '{"dryRun": "true"}', true, 'elsewhere', 'COMPLETED', now(),
               now() + make_interval(secs => offset_seconds), now(), now()
          FROM business_clock RETURNING id)
      INSERT INTO job_result (run_id, subject, sequence, outcome, clauses, detail)
      SELECT id, 'licence:0', nextval('job_result_seq'), 'PLANNED', '["WP2/5.i"]', 'PROPOSED' FROM run
      """;

  /** A run that failed, which operators could let go on or abandon. */
  private static String failedRun(Visitor operator, RunningServer server) {
    server.database().change(FAILED);
    long id =
        server.database().one(Long.class, "SELECT max(id) FROM job_run WHERE state = 'FAILED'");
    String run = "/operator/run?id=" + id;
    operator.signInAs("operator").open(run);
    assertThat(buttons(operator)).isEqualTo(3);
    return run;
  }

  private static int buttons(Visitor visitor) {
    return visitor.page().locator("main button, main input, main select, main textarea").count()
        - visitor.page().locator("main input[type=hidden]").count();
  }

  @Test
  void everything_is_to_be_seen_and_nothing_to_be_pressed(
      Visitor operator, Visitor auditor, RunningServer server) {
    String run = failedRun(operator, server);
    auditor.signInAs("auditor");
    assertThat(auditor.path()).isEqualTo("/operator/jobs");
    assertThat(auditor.text()).contains("Review licences");
    auditor.open(JOB);
    assertThat(auditor.text()).contains("Asia/Karachi", "Latest runs");
    assertThat(buttons(auditor)).isZero();
    auditor.open(run);
    assertThat(auditor.text()).contains("The step read failed");
    assertThat(buttons(auditor)).isZero();
    assertThat(auditor.open("/operator/outbox").status()).isEqualTo(403);
  }

  @Test
  void a_plan_is_seen_by_an_auditor_and_carried_out_by_operators_alone(
      Visitor operator, Visitor auditor, RunningServer server) {
    server.database().change(PLANNED);
    long id =
        server
            .database()
            .one(Long.class, "SELECT max(run_id) FROM job_result WHERE outcome = 'PLANNED'");
    String run = "/operator/run?id=" + id;
    operator.signInAs("operator").open(run);
    assertThat(operator.page().locator("[id='plan:carryOut']").count()).isEqualTo(1);
    auditor.signInAs("auditor").open(run);
    assertThat(auditor.text()).contains("WP2/5.i", "Beside the last run of this kind");
    assertThat(buttons(auditor)).isZero();
    assertThat(auditor.open("/operator/run-begun?id=" + id).status()).isEqualTo(200);
    assertThat(auditor.page().request().get("/operator/run-results?id=" + id).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void the_pages_look_well(
      String language, Visitor operator, Visitor auditor, RunningServer server) {
    String run = failedRun(operator, server);
    auditor.signInAs("auditor");
    Map<String, Consumer<Visitor>> pages = new LinkedHashMap<>();
    pages.put("auditor-job", PagesIT.page(JOB));
    pages.put("auditor-run", PagesIT.page(run));
    PagesIT.look(auditor, language, pages);
  }
}
