package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** The list of runs, filtered by job, state, day and starter, a page at a time. */
@BrowserTest
class RunListPageIT {

  /** Runs of long ago, one each day from the first on; by an account, or by the schedule. */
  private static final String RUNS =
      """
      INSERT INTO job_run (id, job, parameters, dry_run, started_by, server, state, started_at, business_at,
                           seen_at, ended_at)
      SELECT nextval('job_run_seq'), ?, '{}', false, (SELECT id FROM account WHERE email = ?), 'elsewhere', ?,
             now(), timestamptz '2001-01-01 00:30+05' + n * interval '1 day', now(), now()
        FROM generate_series(0, ?) n
      """;

  private static final String FIRST_DAYS = "/operator/runs?from=2001-01-01&to=2001-01-02";

  private static int shown(Visitor visitor) {
    return Integer.parseInt(visitor.page().locator("h2#shown .num").innerText().replace(",", ""));
  }

  private static List<String> names(Visitor visitor) {
    return visitor.page().locator("tbody tr th a").allInnerTexts().stream()
        .map(name -> name.replaceAll(" ?\\d+", ""))
        .distinct()
        .toList();
  }

  @Test
  void each_filter_leaves_its_own_and_all_together_what_all_leave(
      Visitor operator, RunningServer server) {
    String somebody = People.make(server, Role.BATCH_OPERATOR);
    long account =
        server.database().one(Long.class, "SELECT id FROM account WHERE email = ?", somebody);
    server.database().change(RUNS, "SLA_WATCH", somebody, "COMPLETED", 29);
    server.database().change(RUNS, "SEAL_ANEW", null, "STOPPED", 1);
    operator.signInAs("operator").open("/operator/runs?starter=" + account);
    assertThat(shown(operator)).isEqualTo(30);
    assertThat(names(operator)).containsExactly("Watch deadlines");
    operator.page().locator("a[rel=next]").click();
    assertThat(operator.path()).contains("starter=" + account, "page=2");
    assertThat(operator.page().locator("tbody tr").count()).isEqualTo(5);

    operator.open(FIRST_DAYS);
    assertThat(shown(operator)).isEqualTo(4);
    operator.open(FIRST_DAYS + "&starter=schedule");
    assertThat(names(operator)).containsExactly("Seal anew");
    operator.open(FIRST_DAYS + "&job=SLA_WATCH&state=COMPLETED&starter=" + account);
    assertThat(shown(operator)).isEqualTo(2);
    assertThat(operator.page().locator("#from").inputValue()).isEqualTo("2001-01-01");
    assertThat(operator.page().locator("#starter").inputValue()).isEqualTo("" + account);
    operator.open(FIRST_DAYS + "&state=FAILED");
    assertThat(operator.text()).contains("No runs.");
  }

  @Test
  void what_is_no_day_is_said_and_filters_nothing(Visitor operator) {
    operator.signInAs("operator").open("/operator/runs?from=2001-02-30&starter=nobody");
    assertThat(operator.text()).contains("This is no day, and filters nothing: 2001-02-30");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void the_list_looks_well(String language, Visitor operator, RunningServer server) {
    server.database().change(RUNS, "SEAL_ANEW", "operator@demo.example", "STOPPED", 2);
    operator.signInAs("operator");
    Map<String, Consumer<Visitor>> pages = new LinkedHashMap<>();
    pages.put("run-list", PagesIT.page(FIRST_DAYS));
    pages.put("run-list-wrong", PagesIT.page("/operator/runs?from=yesterday&state=ABANDONED"));
    PagesIT.look(operator, language, pages);
  }
}
