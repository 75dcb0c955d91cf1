package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.system.installation.Wait;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** Taking a licence back (WP2/5), from the job that proposes it to what its holder sees. */
@BrowserTest
class RevocationPageIT {

  private static final String PAGE = "/hec/revocations?cohort=cohort-2";
  private static final String DASHBOARD = "/applicant/dashboard";

  private static final String DUE =
      "UPDATE schedule s SET next_at = c.at FROM (SELECT now() + make_interval(secs => offset_seconds)"
          + " AS at FROM business_clock) c WHERE s.job = ?";

  private RunningServer server;
  private InvitedLearners learners;

  @BeforeEach
  void data_up_to_now(RunningServer server) {
    this.server = server;
    learners = new InvitedLearners(server);
  }

  /** Somebody who was invited so many days ago, and has not joined. */
  private Submitted invited(Visitor focal, int daysAgo) {
    return invited(focal, "QAU", daysAgo);
  }

  private Submitted invited(Visitor focal, String university, int daysAgo) {
    return learners.invited(focal, university, daysAgo);
  }

  private String status(Submitted submitted) {
    return learners.status(submitted);
  }

  /** Has the schedule start a job, and waits for its end. */
  private void run(String job) {
    long before = runs(job);
    server.database().change(DUE, job);
    Wait.until(() -> runs(job), now -> now > before);
  }

  private long runs(String job) {
    return server
        .database()
        .one(Long.class, "SELECT count(*) FROM job_run WHERE job = ? AND state = 'COMPLETED'", job);
  }

  private static void tick(Visitor officer, String licence) {
    officer.page().getByLabel("Choose " + licence).check();
  }

  private static void see(Visitor officer, String state) {
    officer.open(PAGE + "&state=" + state);
  }

  @Test
  void a_licence_is_proposed_confirmed_undone_and_taken_back_with_its_clause(
      Visitor focal, Visitor officer, Visitor learner) {
    focal.signInAs("focalperson");
    Submitted submitted = invited(focal, 18);
    String licence = learners.number(submitted);
    run("REVOCATION_REVIEW");
    officer.signInAs("officer").open(PAGE);
    assertThat(officer.text())
        .contains(licence, submitted.person().name(), "WP2/5.i", "Courses completed");
    officer.press("form:confirm");
    assertThat(officer.messages()).contains("Choose at least one.");
    confirm(officer, licence);
    learner.signIn(submitted.person().email(), submitted.person().password()).open(DASHBOARD);
    assertThat(learner.text()).contains("Being taken back");

    undo(officer, licence);
    learner.open(DASHBOARD);
    assertThat(learner.text()).doesNotContain("Being taken back");

    release(officer, licence);
    see(officer, "PROPOSED");
    confirm(officer, licence);
    windowIsOver(submitted);
    run("REVOCATION_APPLY");
    assertTakenBack(submitted, learner);
  }

  private static void confirm(Visitor officer, String licence) {
    tick(officer, licence);
    officer.press("form:confirm");
    assertThat(officer.messages()).contains("Done: 1.");
  }

  private static void undo(Visitor officer, String licence) {
    see(officer, "CONFIRMED");
    tick(officer, licence);
    officer.press("form:undo");
    assertThat(officer.messageOf("form", "reason")).isEqualTo("Say why, in a sentence.");
    tick(officer, licence);
    officer.type("form:reason", "The data were wrong.").press("form:undo");
  }

  private static void release(Visitor officer, String licence) {
    see(officer, "HELD");
    assertThat(officer.text()).contains(licence, "The data were wrong.");
    tick(officer, licence);
    officer.press("form:release");
  }

  private void windowIsOver(Submitted submitted) {
    server
        .database()
        .change(
            "UPDATE revocation SET undo_until = confirmed_at WHERE state = 'CONFIRMED'"
                + " AND licence_id = (SELECT id FROM licence WHERE application_id = ?)",
            submitted.id());
  }

  private void assertTakenBack(Submitted submitted, Visitor learner) {
    learner.open(DASHBOARD);
    assertThat(learner.text()).contains("Revoked", "No longer; it was until", "WP2/5.i");
    learner.page().locator("details summary").first().click();
    assertThat(learner.text()).contains("Licence taken back", "WP2/5.i");
    Wait.until(
        () -> server.mailsTo(submitted.person().email()),
        mails -> mails.contains("LICENCE_REVOKED"));
    Wait.until(() -> removal(submitted), "SENT"::equals);
  }

  private String removal(Submitted submitted) {
    return server
        .database()
        .one(
            String.class,
            "SELECT state FROM outbox_message WHERE application_id = ? AND template = 'REMOVE'",
            submitted.id());
  }

  /** Reading R11: seven and two days before the limit. */
  @Test
  void a_learner_is_warned_before(Visitor focal) {
    focal.signInAs("focalperson");
    Submitted submitted = invited(focal, 14);
    run("REVOCATION_REVIEW");
    Wait.until(
        () -> server.mailsTo(submitted.person().email()),
        mails -> mails.contains("LICENCE_AT_RISK_LAST"));
    assertThat(status(submitted)).isEqualTo("INVITED");
    focal.open("/review/university");
    assertThat(focal.page().locator("section[aria-labelledby=riskHead]").innerText())
        .contains(submitted.person().name(), "WP2/5.i", "Can keep it until");
  }

  @Test
  void one_university_s_cases_are_chosen_and_confirmed_all_at_once(
      Visitor focal, Visitor other, Visitor officer) {
    focal.signInAs("focalperson");
    Submitted elsewhere = invited(focal, 18);
    other.signInWith(People.focalPerson(server, "WUS"));
    List<Submitted> here = List.of(invited(other, "WUS", 18), invited(other, "WUS", 18));
    run("REVOCATION_REVIEW");
    officer.signInAs("officer").open(PAGE);
    officer.field("university").selectOption("WUS");
    officer.followText("Show");
    here.forEach(one -> assertThat(officer.text()).contains(one.person().name()));
    assertThat(officer.text()).doesNotContain(elsewhere.person().name());

    officer.page().locator("main details summary").last().click();
    officer.press("form:confirmAll");
    assertThat(officer.messages()).contains("Done: 2.");
    assertThat(status(here.get(0))).isEqualTo("REVOKING");
    assertThat(status(elsewhere)).isEqualTo("INVITED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void the_page_looks_well(String language, Visitor focal, Visitor officer) {
    focal.signInAs("focalperson");
    invited(focal, 18);
    run("REVOCATION_REVIEW");
    officer.signInAs("officer");
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    ways.put("revocations", PagesIT.page(PAGE));
    ways.put("revocations-nothing-chosen", PagesIT.sent(PAGE, "form:confirm"));
    ways.put("revocations-none", PagesIT.page(PAGE + "&state=LAPSED&clause=WP2/5.iv"));
    PagesIT.look(officer, language, ways);
    focal.open("/review/university");
    PagesIT.look(focal, language, Map.of("university-at-risk", PagesIT.page("/review/university")));
  }
}
