package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.system.installation.Wait;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** What a run began by HEC's standing orders, as an operator reads and undoes it. */
@BrowserTest
class RunUndoPageIT {

  private static final String ORDER =
      "INSERT INTO cohort_setting (id, cohort, key, value, reason, set_by, set_at, holds_from)"
          + " SELECT nextval('cohort_setting_seq'), 'cohort-2', 'standing-order/WP2/5.i', ?, 'A test', a.id, c.at, c.at"
          + " FROM account a, (SELECT now() + make_interval(secs => offset_seconds) AS at FROM business_clock) c"
          + " WHERE a.email = 'officer@demo.example'";

  private RunningServer server;
  private InvitedLearners learners;

  @BeforeEach
  void a_standing_order(RunningServer server) {
    this.server = server;
    learners = new InvitedLearners(server);
    server.database().change(ORDER, "CARRIED_OUT_BY_JOB");
  }

  @AfterEach
  void none_any_more() {
    server.database().change(ORDER, "CONFIRMED_BY_OFFICER");
  }

  private static void run(Visitor operator, String job) {
    operator.open("/operator/job?name=" + job);
    operator.press("form:start");
    Wait.until(
        () -> operator.page().locator("[role=status] .tag").first().innerText().strip(),
        state -> state.matches("Completed|مکمل"));
    operator.page().reload();
  }

  /** Two whom a run has confirmed, the second past the undo window; the operator sees the run. */
  private String begun(Visitor focal, Visitor operator) {
    focal.signInAs("focalperson");
    learners.invited(focal, "QAU", 18);
    Submitted late = learners.invited(focal, "QAU", 18);
    operator.signInAs("operator");
    run(operator, "revocation-review");
    run(operator, "revocation-apply");
    server
        .database()
        .change(
            "UPDATE revocation SET undo_until = confirmed_at WHERE state = 'CONFIRMED'"
                + " AND licence_id = (SELECT id FROM licence WHERE application_id = ?)",
            late.id());
    return operator.path();
  }

  @Test
  void all_that_can_be_undone_is_undone_with_a_reason_and_what_came_of_each_is_told(
      Visitor focal, Visitor operator) {
    String run = begun(focal, operator);
    operator.open(run);
    assertThat(operator.page().locator("section[aria-labelledby=begunHead]").innerText())
        .contains("Can be undone", "Past its window; about to be taken back");
    operator.press("begun:undo");
    assertThat(operator.messageOf("begun", "begunReason")).isEqualTo("Say why.");
    operator.type("begun:begunReason", "The data were wrong.").press("begun:undo");

    assertThat(operator.path()).startsWith("/operator/run-begun?id=");
    assertThat(operator.messages()).matches("Undone: \\d+\\. Past their window: 1\\..*");
    assertThat(operator.page().locator("tbody td .tag").allInnerTexts())
        .contains("Undone", "Past its window; about to be taken back")
        .doesNotContain("Can be undone");
    operator.open(run);
    assertThat(operator.text()).contains("Undoing of what a job began asked for");
    assertThat(operator.page().locator("[id='begun:undo']").count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void the_pages_look_well(String language, Visitor focal, Visitor operator) {
    String run = begun(focal, operator);
    String each = run.replace("/run?", "/run-begun?");
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    ways.put("operator-run-began", PagesIT.page(run));
    ways.put("operator-run-begun", PagesIT.page(each));
    ways.put("operator-run-begun-undone", operatorUndoes(run));
    PagesIT.look(operator, language, ways);
  }

  private static Consumer<Visitor> operatorUndoes(String run) {
    return operator -> {
      operator.open(run);
      operator.type("begun:begunReason", "The data were wrong.").press("begun:undo");
    };
  }
}
