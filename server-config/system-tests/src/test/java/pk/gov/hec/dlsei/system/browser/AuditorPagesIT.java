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
