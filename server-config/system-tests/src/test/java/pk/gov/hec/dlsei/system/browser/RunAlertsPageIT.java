package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** What operators were told of a run stands on its page, in the reader's language. */
@BrowserTest
class RunAlertsPageIT {

  private static final String BRAKED =
      """
      WITH r AS (
        INSERT INTO job_run (id, job, parameters, dry_run, server, state, started_at, business_at, seen_at, ended_at,
                             error)
        VALUES (nextval('job_run_seq'), 'REVOCATION_REVIEW', '{}', false, 'elsewhere', 'FAILED', now(), now(), now(),
                now(), 'Braked before the first change: more than 20 % of the licences, cohort-2: 3210 / 9800 (32 %)')
        RETURNING id)
      INSERT INTO job_alert (id, kind, job, run_id, occasion, facts, raised_at)
      SELECT nextval('job_alert_seq'), kind, 'REVOCATION_REVIEW', r.id, kind || r.id, facts, now() FROM r,
        (VALUES ('BRAKED', '{"figures": "cohort-2: 3210 / 9800 (32 %)", "count": "20"}'),
                ('SLOW', '{"count": "40", "usual": "4"}'), ('UNUSUAL', '{"count": "812", "usual": "9"}'),
                ('FAILED', '{}')) a (kind, facts)
      """;

  private String page;

  @BeforeEach
  void one_was_braked(RunningServer server) {
    server.database().change(BRAKED);
    page =
        "/operator/run?id="
            + server.database().one(Long.class, "SELECT max(run_id) FROM job_alert");
  }

  @Test
  void the_figures_and_what_to_do_are_said(Visitor operator, Visitor auditor) {
    operator.signInAs("operator").open(page);
    assertThat(operator.page().locator("section[aria-labelledby=alertsHead]").innerText())
        .contains("It was braked before its first change", "cohort-2: 3210 / 9800 (32 %)")
        .contains("more than 20 % of the licences", "start the job anew and say why")
        .contains("40 minutes", "usually it takes 4", "812 cases; usually it changes 9");
    operator.open("/operator/job?name=revocation-review");
    assertThat(operator.field("p-passBrake").isVisible()).isTrue();
    auditor.signInAs("auditor").open(page);
    assertThat(auditor.text()).contains("cohort-2: 3210 / 9800 (32 %)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void the_page_looks_well(String language, Visitor operator) {
    operator.signInAs("operator");
    PagesIT.look(operator, language, Map.of("run-alerts", PagesIT.page(page)));
  }
}
