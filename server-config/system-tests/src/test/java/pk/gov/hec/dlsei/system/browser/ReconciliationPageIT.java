package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.system.installation.Wait;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** Where our licences and Coursera's members differ, from the comparison to the repair. */
@BrowserTest
class ReconciliationPageIT {

  private static final String PAGE = "/hec/reconciliation";

  private static final String DIFFERENCE =
      """
      INSERT INTO book_difference (id, kind, learner_id, licence_id, address, state, found_at, seen_at)
      SELECT nextval('book_difference_seq'), ?, l.learner_id || ?, l.id, 'a•••@elsewhere.example', 'OPEN', now(), now()
        FROM licence l WHERE l.application_id = ?
      """;

  private RunningServer server;
  private Submitted learner;

  @BeforeEach
  void somebody_who_was_invited(Visitor focal, RunningServer server) {
    this.server = server;
    focal.signInWith(People.focalPerson(server, "UP"));
    learner = Submitted.at("UP", server);
    focal.open(learner.page());
    focal.press("form:approve");
    Wait.until(
        () ->
            server
                .database()
                .one(
                    Long.class,
                    "SELECT count(*) FROM licence WHERE status = 'INVITED' AND application_id = ?",
                    learner.id()),
        count -> count == 1);
  }

  /** A licence that is active, as we know it, whose learner Coursera does not list. */
  private void activeFor(int days) {
    server
        .database()
        .change(
            "UPDATE licence SET status = 'ACTIVE', activated_at = granted_at - make_interval(days => ?),"
                + " granted_at = granted_at - make_interval(days => ?), version = version + 1"
                + " WHERE application_id = ?",
            days,
            days,
            learner.id());
  }

  private long compared() {
    return server
        .database()
        .one(
            Long.class,
            "SELECT count(*) FROM job_run WHERE job = 'COURSERA_RECONCILE' AND state = 'COMPLETED'");
  }

  private void tickMine(Visitor officer) {
    officer
        .page()
        .locator("tr")
        .filter(new Locator.FilterOptions().setHasText(learner.person().name()))
        .getByRole(AriaRole.CHECKBOX)
        .check();
  }

  @Test
  void an_officer_compares_and_has_a_learner_invited_again(Visitor officer) {
    activeFor(5);
    officer.signInAs("officer").open(PAGE);
    long before = compared();
    officer.press("compare:now");
    assertThat(officer.messages()).startsWith("They are being compared");
    Wait.until(this::compared, now -> now > before);

    officer.open(PAGE + "?kind=MISSING_MEMBER");
    assertThat(officer.text())
        .contains(
            learner.person().name(), "Licence without a member", "Invite the learner once more");
    officer.press("form:order");
    assertThat(officer.messages()).contains("Choose at least one.");
    tickMine(officer);
    officer.press("form:order");
    assertThat(officer.messages()).contains("Done: 1.");
    officer.open(PAGE + "?state=ORDERED");
    assertThat(officer.text()).contains(learner.person().name());
    Wait.until(
        () ->
            server
                .database()
                .one(
                    String.class,
                    "SELECT state FROM outbox_message WHERE template = 'INVITE_AGAIN' AND application_id = ?",
                    learner.id()),
        "SENT"::equals);
  }

  @Test
  void what_is_left_needs_a_reason_which_stays(Visitor officer) {
    server.database().change(DIFFERENCE, "OTHER_EMAIL", UUID.randomUUID().toString(), learner.id());
    officer.signInAs("officer").open(PAGE + "?kind=OTHER_EMAIL");
    assertThat(officer.text()).contains("a•••@elsewhere.example");
    tickMine(officer);
    officer.press("form:leave");
    assertThat(officer.messageOf("form", "reason")).isEqualTo("Say why, in a sentence.");
    tickMine(officer);
    officer.type("form:reason", "The learner has told us.").press("form:leave");
    assertThat(officer.messages()).contains("Done: 1.");
    officer.open(PAGE + "?state=LEFT");
    assertThat(officer.text()).contains("The learner has told us.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void the_page_looks_well(String language, Visitor officer) {
    server.database().change(DIFFERENCE, "OTHER_EMAIL", language, learner.id());
    server.database().change(DIFFERENCE, "REMOVED_OUTSIDE", language, learner.id());
    server.database().change(DIFFERENCE, "STAYED_MEMBER", language, learner.id());
    officer.signInAs("officer");
    PagesIT.look(
        officer,
        language,
        Map.of(
            "reconciliation", PagesIT.page(PAGE),
            "reconciliation-gone", PagesIT.page(PAGE + "?state=GONE&kind=UNKNOWN_MEMBER")));
  }
}
