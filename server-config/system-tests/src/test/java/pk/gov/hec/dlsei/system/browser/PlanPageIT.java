package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.system.installation.Wait;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** A dry run's plan as an operator reads it, downloads it and has it carried out. */
@BrowserTest
class PlanPageIT {

  private static final String REVIEW = "/operator/job?name=revocation-review";

  private InvitedLearners learners;

  @BeforeEach
  void data_up_to_now(RunningServer server) {
    learners = new InvitedLearners(server);
  }

  private static void awaitEnd(Visitor operator) {
    Wait.until(
        () -> operator.page().locator("[role=status] .tag").first().innerText().strip(),
        state -> state.matches("Completed|مکمل"));
    operator.page().reload();
  }

  /** Makes a dry run, and shows it. */
  private static String planned(Visitor operator) {
    operator.open(REVIEW);
    operator.field("p-dryRun").selectOption("true");
    operator.press("form:start");
    awaitEnd(operator);
    return operator.path();
  }

  private static String downloaded(Visitor operator) throws IOException {
    Download download =
        operator.page().waitForDownload(() -> operator.page().locator("[id=download]").click());
    assertThat(download.suggestedFilename()).matches("run-\\d+\\.csv");
    return Files.readString(download.path());
  }

  @Test
  void a_plan_is_read_downloaded_and_carried_out_as_it_stands(Visitor focal, Visitor operator)
      throws IOException {
    focal.signInAs("focalperson");
    Submitted planned = learners.invited(focal, "QAU", 18);
    operator.signInAs("operator");
    String plan = planned(operator);
    String subject = learners.subject(planned);
    assertThat(operator.text())
        .contains("The plan: cases", learners.number(planned), "Carry out exactly this plan");
    assertThat(downloaded(operator))
        .startsWith("case,licence,application,outcome,clauses,detail")
        .contains(subject + "," + subject.split(":")[1] + ",,PLANNED,WP2/5.i,PROPOSED")
        .doesNotContain(planned.person().name());

    Submitted meanwhile = learners.invited(focal, "QAU", 18);
    operator.press("plan:carryOut");
    assertThat(operator.messageOf("plan", "planReason")).isEqualTo("Say why.");
    operator.type("plan:planReason", "HEC has approved it.").press("plan:carryOut");
    assertThat(operator.messages())
        .isEqualTo("The run that carries out the plan has begun; this page shows how far it is.");
    awaitEnd(operator);
    assertThat(operator.text())
        .contains("Plan of run", "HEC has approved it.", learners.number(planned))
        .doesNotContain(learners.number(meanwhile));

    operator.open(plan);
    assertThat(operator.text()).contains("This plan is carried out by");
    assertThat(operator.page().locator("[id='plan:carryOut']").count()).isZero();
  }

  @Test
  void who_comes_second_is_told_that_the_plan_is_carried_out(
      Visitor focal, Visitor operator, Visitor colleague) {
    focal.signInAs("focalperson");
    learners.invited(focal, "QAU", 18);
    operator.signInAs("operator");
    String plan = planned(operator);
    colleague.signInAs("administrator").open(plan);
    colleague.type("plan:planReason", "First.").press("plan:carryOut");
    String run = colleague.path().replaceAll("\\D", "");
    awaitEnd(colleague);
    operator.type("plan:planReason", "Second.").press("plan:carryOut");

    assertThat(operator.messages()).endsWith("carried out already, by run " + run + ".");
    assertThat(operator.text()).contains("This plan is carried out by");
    assertThat(operator.page().locator("[id='plan:carryOut']").count()).isZero();
  }

  @Test
  void what_is_no_dry_run_of_such_a_job_has_no_plan_and_a_stranger_gets_no_file(
      Visitor operator, Visitor officer) {
    operator.signInAs("operator").open("/operator/job?name=seat-offer");
    operator.field("p-dryRun").selectOption("true");
    operator.press("form:start");
    awaitEnd(operator);
    assertThat(operator.page().locator("[id=planHead]").count()).isZero();
    assertThat(operator.open("/operator/run-results?id=99999999").status()).isEqualTo(404);
    officer.signInAs("officer");
    assertThat(officer.open("/operator/run-results?id=1").status()).isEqualTo(403);
  }

  @Test
  void what_failed_is_repeated_from_its_page(Visitor operator, RunningServer server) {
    operator.signInAs("operator").open("/operator/job?name=invariants");
    server.database().change("UPDATE seat_pool SET used = used + 1 WHERE id = 'cohort-2/national'");
    try {
      operator.press("form:start");
      Wait.until(
          () -> operator.page().locator("[role=status] .tag").first().innerText().strip(),
          "Failed"::equals);
    } finally {
      server
          .database()
          .change("UPDATE seat_pool SET used = used - 1 WHERE id = 'cohort-2/national'");
    }
    operator.page().reload();
    operator.type("again:againReason", "It is right again.").press("again:repeat");
    awaitEnd(operator);
    assertThat(operator.text()).contains("What failed in run", "invariant:SEAT_COUNTERS");
    assertThat(operator.page().locator("[id=results] tbody tr").count()).isEqualTo(1);
  }

  @Test
  void what_a_run_would_change_stands_by_clause_and_beside_the_run_before(
      Visitor focal, Visitor operator) {
    focal.signInAs("focalperson");
    learners.invited(focal, "QAU", 18);
    operator.signInAs("operator");
    String first = planned(operator);
    int before = underFirstClause(operator);
    learners.invited(focal, "QAU", 18);
    planned(operator);

    assertThat(underFirstClause(operator)).isEqualTo(before + 1);
    Locator compared = operator.page().locator("section[aria-labelledby=beforeHead]");
    assertThat(compared.locator("a").getAttribute("href")).isEqualTo(first);
    assertThat(
            compared
                .locator("tbody tr")
                .filter(saying(Pattern.compile("WP2/5\\.i\\s")))
                .first()
                .innerText())
        .contains("Planned", Integer.toString(before), Integer.toString(before + 1), "+1");
    assertThat(compared.innerText()).contains("Read", "Written", "Skipped", "Took");
  }

  /** How many cases the chart has under WP2/5.i. */
  private static int underFirstClause(Visitor operator) {
    Locator bar =
        operator
            .page()
            .locator("section[aria-labelledby=changeHead] tr")
            .filter(saying(Pattern.compile("^\\s*WP2/5\\.i\\s")));
    return Integer.parseInt(bar.locator("td.n b").innerText().replace(",", ""));
  }

  private static Locator.FilterOptions saying(Pattern text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void the_pages_look_well(String language, Visitor focal, Visitor operator) {
    focal.signInAs("focalperson");
    learners.invited(focal, "QAU", 18);
    operator.signInAs("operator");
    String plan = planned(operator);
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    ways.put("operator-plan", PagesIT.page(plan));
    ways.put("operator-plan-no-reason", PagesIT.sent(plan, "plan:carryOut"));
    PagesIT.look(operator, language, ways);
    operator.open(plan);
    operator.type("plan:planReason", "Now.").press("plan:carryOut");
    awaitEnd(operator);
    String run = operator.path();
    PagesIT.look(operator, language, Map.of("operator-plan-carried-out", PagesIT.page(run)));
  }
}
