package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.system.installation.Wait;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** Two officers confirm many revocations: one asks, another one agrees. */
@BrowserTest
class SecondOfficerPageIT {

  private static final String PAGE = "/hec/revocations?cohort=cohort-2";

  private static final String SET =
      """
      INSERT INTO programme_setting (id, key, value, reason, set_by, set_at)
      SELECT nextval('programme_setting_seq'), 'SECOND_OFFICER_ABOVE', ?, 'A test.', min(id), now() FROM account
      """;

  private static final String INVITED_LONG_AGO =
      """
      UPDATE licence SET invited_at = invited_at - interval '18 days', granted_at = granted_at - interval '18 days',
                         version = version + 1 WHERE application_id = ?
      """;

  private static final String PROPOSED =
      """
      INSERT INTO revocation (id, licence_id, cohort, institution, state, officer_only, policy_id, policy_version,
                              clauses, facts, proposed_at)
      SELECT nextval('revocation_seq'), id, cohort, institution, 'PROPOSED', false, 'policy-year2', '1.0.0',
             '["WP2/5.i"]', '{"invited":"2023-07-01"}', now() FROM licence WHERE application_id = ?
      """;

  private RunningServer server;

  @BeforeEach
  void one_is_confirmed_alone(RunningServer server) {
    this.server = server;
    server.database().change(SET, "1");
  }

  @AfterEach
  void as_before() {
    server.database().change(SET, "100");
  }

  private String status(Submitted submitted) {
    return server
        .database()
        .one(
            String.class,
            "SELECT COALESCE((SELECT status FROM licence WHERE application_id = ?), '')",
            submitted.id());
  }

  private Submitted proposed(Visitor focal) {
    Submitted submitted = Submitted.at("WUS", server);
    focal.open(submitted.page());
    focal.press("form:approve");
    Wait.until(() -> status(submitted), "INVITED"::equals);
    server.database().change(INVITED_LONG_AGO, submitted.id());
    server.database().change(PROPOSED, submitted.id());
    return submitted;
  }

  private Submitted twoProposed(Visitor focal) {
    focal.signInWith(People.focalPerson(server, "WUS"));
    proposed(focal);
    return proposed(focal);
  }

  private static void openAll(Visitor officer) {
    officer.open(PAGE + "&university=WUS");
    officer.page().locator("main form details summary").last().click();
  }

  /** Asks, once the page has said that it needs a reason. */
  private static void ask(Visitor officer) {
    officer.signInAs("officer");
    openAll(officer);
    assertThat(officer.text()).contains("More than 1 at once need a second officer.");
    officer.press("form:confirmAll");
    assertThat(officer.messageOf("form", "reason")).isEqualTo("Say why, in a sentence.");
    officer.type("form:reason", "The first deadline has passed.");
    officer.page().locator("main form details summary").last().click();
    officer.press("form:confirmAll");
  }

  private static int count(Visitor visitor, String buttons) {
    return visitor.page().locator(buttons).count();
  }

  @Test
  void one_asks_another_agrees_and_only_then_it_begins(
      Visitor focal, Visitor officer, Visitor second) {
    Submitted submitted = twoProposed(focal);
    ask(officer);
    assertThat(officer.messages()).startsWith("Asked. Another officer has to agree");
    assertThat(officer.text())
        .contains(
            "Waits for a second officer", "The first deadline has passed.", "You asked for it");
    assertThat(count(officer, "button[name='together:agree']")).isZero();
    assertThat(status(submitted)).isEqualTo("INVITED");

    second.signInWith(People.officer(server)).open(PAGE);
    assertThat(second.text()).contains("Sana Example", "The first deadline has passed.");
    second.followText("See each of them");
    assertThat(second.text())
        .contains("Only those are shown", submitted.person().name(), "WP2/5.i");
    second.open(PAGE);
    second.page().locator("button[name='together:agree']").first().click();
    assertThat(second.messageOf("together", "why")).isEqualTo("Say why, in a sentence.");
    second.type("together:why", "I have looked at the data.");
    second.page().locator("button[name='together:agree']").first().click();
    assertThat(second.messages()).startsWith("Agreed. Confirmed: ");
    assertThat(status(submitted)).isEqualTo("REVOKING");
    officer.open(PAGE);
    officer.page().getByText("Asked of second officers before").click();
    assertThat(officer.text()).contains("Agreed", "I have looked at the data.");
  }

  @Test
  void what_a_second_tab_still_shows_is_not_asked_for_and_ticks_stay(
      Visitor focal, Visitor officer, Visitor colleague) {
    twoProposed(focal);
    officer.signInAs("officer").open(PAGE + "&university=WUS");
    List<Locator> ticks = officer.page().locator("input[name=chosen]").all();
    ticks.get(0).check();
    ticks.get(1).check();
    officer.press("form:confirm");
    assertThat(officer.messageOf("form", "reason")).isEqualTo("Say why, in a sentence.");
    assertThat(officer.page().locator("input[name=chosen]:checked").count()).isEqualTo(2);

    String first = ticks.get(0).getAttribute("value");
    colleague.signInWith(People.officer(server)).open(PAGE + "&university=WUS");
    colleague.page().locator("input[name=chosen][value='" + first + "']").check();
    colleague.press("form:confirm");
    assertThat(colleague.messages()).isEqualTo("Done: 1.");
    officer.type("form:reason", "The first deadline has passed.").press("form:confirm");
    assertThat(officer.messages()).startsWith("Nothing is asked");
  }

  @Test
  void whoever_asked_withdraws_it_and_nothing_is_confirmed(Visitor focal, Visitor officer) {
    Submitted submitted = twoProposed(focal);
    ask(officer);
    officer.type("together:why", "Asked by mistake.");
    officer.page().locator("button[name='together:decline']").first().click();
    assertThat(officer.messages()).isEqualTo("Nothing is confirmed.");
    assertThat(status(submitted)).isEqualTo("INVITED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void the_page_looks_well_to_both(
      String language, Visitor focal, Visitor officer, Visitor second) {
    twoProposed(focal);
    ask(officer);
    second.signInWith(People.officer(server));
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    ways.put("second-officer-asked", PagesIT.page(PAGE));
    PagesIT.look(officer, language, ways);
    PagesIT.look(second, language, Map.of("second-officer", PagesIT.page(PAGE)));
    second.open(PAGE);
    second.type("together:why", "A test.");
    second.page().locator("button[name='together:decline']").first().click();
  }
}
