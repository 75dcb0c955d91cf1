package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.system.installation.Wait;
import pk.gov.hec.dlsei.system.server.RunningServer;

/**
 * The clock of the demo goes forward by a month: who is warned, proposed and taken back by which
 * clause, who gets the seats that come free, and what the learner's page says of it (WP2/5). The
 * sandbox' learners do what is settled by their ids.
 */
@BrowserTest
@WithLives
class MonthIT {

  private static final String UNIVERSITY = "UETT";
  private static final String REVOCATIONS = "/hec/revocations?cohort=cohort-2&state=";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /**
   * Two who never join or never begin, one who never completes, one who does; then two who wait.
   */
  private static final String LEARNERS =
      "'demo-learner-3', 'demo-learner-18', 'demo-learner-30', 'demo-learner-5',"
          + " 'demo-learner-51', 'demo-learner-60'";

  private RunningServer server;
  private Visitor officer;
  private Visitor administrator;

  @BeforeEach
  void the_next_licences_are_those_learners(RunningServer server) {
    this.server = server;
    server.database().change("UPDATE schedule SET paused = true, next_at = NULL");
    server.database().change("CREATE SEQUENCE next_learner");
    server
        .database()
        .change(
            "CREATE FUNCTION next_learner() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN"
                + " NEW.learner_id := (ARRAY["
                + LEARNERS
                + "])[nextval('dlsei.next_learner')]; RETURN NEW; END $$");
    server
        .database()
        .change(
            "CREATE TRIGGER next_learner BEFORE INSERT ON licence FOR EACH ROW EXECUTE FUNCTION next_learner()");
  }

  private String status(Submitted one) {
    return server
        .database()
        .one(
            String.class,
            "SELECT coalesce((SELECT status FROM licence WHERE application_id = ?), 'NONE')",
            one.id());
  }

  private void awaitStatus(Submitted one, String... any) {
    Wait.until(PATIENCE, () -> status(one), List.of(any)::contains);
  }

  /** Has a job run from the console, since no schedule does, and waits for its end. */
  private void run(String job) {
    administrator.open("/operator/job?name=" + job);
    administrator.press("form:start");
    Locator state = administrator.page().locator("[role=status] .tag");
    Wait.until(PATIENCE, () -> state.innerText().strip(), "Completed"::equals);
  }

  /** Moves the clock; then Coursera is asked, and the rules. */
  private void on(String moment) {
    administrator.open("/admin/clock");
    administrator.type("form:to", moment).press("form:move");
    assertThat(administrator.messages()).isEqualTo("The clock is moved.");
    run("activity-import");
    run("revocation-review");
  }

  private List<Submitted> approved(Visitor focal, int howMany) {
    List<Submitted> all =
        Stream.generate(() -> Submitted.at(UNIVERSITY, server)).limit(howMany).toList();
    for (Submitted one : all) {
      focal.open(one.page());
      focal.press("form:approve");
    }
    return all;
  }

  /** How often a mail was written to somebody. */
  private long mails(Submitted one, String template) {
    return Stream.of(server.mailsTo(one.person().email()).split(" "))
        .filter(template::equals)
        .count();
  }

  private String cases(String state) {
    officer.open(REVOCATIONS + state);
    return officer.text();
  }

  private void confirm(Submitted... some) {
    officer.open(REVOCATIONS + "PROPOSED");
    for (Submitted one : some) {
      officer
          .page()
          .locator("tr")
          .filter(new Locator.FilterOptions().setHasText(one.person().name()))
          .getByRole(AriaRole.CHECKBOX)
          .check();
    }
    officer.press("form:confirm");
    assertThat(officer.messages()).contains("Done: " + some.length + ".");
  }

  private String learner(Submitted one) {
    long person =
        server
            .database()
            .one(Long.class, "SELECT person_id FROM application WHERE id = ?", one.id());
    officer.open("/hec/learner?id=" + person);
    return officer.page().locator("main").textContent(); // also what is folded away
  }

  @Test
  void a_month_shows_who_is_warned_proposed_taken_back_and_who_gets_the_seats(
      Visitor focal, Visitor officer, Visitor administrator, Visitor learner) {
    this.officer = officer.signInAs("officer");
    this.administrator = administrator.signInAs("administrator");
    capIsFour();
    focal.signInWith(People.focalPerson(server, UNIVERSITY));
    List<Submitted> all = approved(focal, 6);
    List<Submitted> next = all.subList(4, 6);
    all.subList(0, 4).forEach(one -> awaitStatus(one, "INVITED", "ACTIVE"));
    assertThat(next).extracting(one -> one.status(server)).containsOnly("WAITING");

    Submitted neverCompletes = all.get(2);
    Submitted finishes = all.get(3);
    areWarned(all.get(0), all.get(1), finishes);
    areProposedAndTakenBack(all.get(0), all.get(1), finishes);
    next.forEach(one -> awaitStatus(one, "INVITED", "ACTIVE"));
    assertThat(next).allMatch(one -> mails(one, "SEAT_FREE") == 1);

    on("2023-08-27T12:00");
    assertThat(mails(neverCompletes, "LICENCE_AT_RISK")).isEqualTo(1);
    on("2023-09-05T12:00");
    assertThat(cases("PROPOSED"))
        .contains(neverCompletes.person().name(), "WP2/5.iii")
        .doesNotContain(finishes.person().name());
    tells(learner, all.get(0), neverCompletes, finishes);
  }

  private void capIsFour() {
    officer.open("/hec/seats");
    officer.field("cap:university").selectOption(UNIVERSITY);
    officer.type("cap:most", "4").type("cap:reason", "A share.").press("cap:set");
  }

  private void areWarned(Submitted neverJoins, Submitted doesNothing, Submitted finishes) {
    on("2023-08-11T12:00");
    assertThat(mails(neverJoins, "LICENCE_AT_RISK")).isEqualTo(1);
    assertThat(mails(doesNothing, "LICENCE_AT_RISK")).isEqualTo(1);
    assertThat(mails(finishes, "LICENCE_AT_RISK")).isZero();
    on("2023-08-16T12:00");
    assertThat(mails(neverJoins, "LICENCE_AT_RISK_LAST")).isEqualTo(1);
    assertThat(cases("PROPOSED")).doesNotContain(neverJoins.person().name());
  }

  private void areProposedAndTakenBack(
      Submitted neverJoins, Submitted doesNothing, Submitted finishes) {
    on("2023-08-20T12:00");
    assertThat(cases("PROPOSED"))
        .contains(neverJoins.person().name(), "WP2/5.i", doesNothing.person().name(), "WP2/5.ii")
        .doesNotContain(finishes.person().name());
    confirm(neverJoins, doesNothing);
    on("2023-08-21T13:00");
    run("revocation-apply");
    awaitStatus(neverJoins, "REVOKED");
    awaitStatus(doesNothing, "REVOKED");
  }

  /** The learner's page, for the officer and for the learner. */
  private void tells(
      Visitor visitor, Submitted neverJoins, Submitted neverCompletes, Submitted finishes) {
    assertThat(learner(neverJoins))
        .contains(
            "Licence at risk",
            "Licence at risk, last notice",
            "Licence taken back",
            "Removal from Coursera",
            "WP2/5.i");
    assertThat(learner(neverCompletes)).contains("Licence at risk", "%");
    assertThat(learner(finishes)).contains("Completed").doesNotContain("Licence at risk");
    visitor
        .signIn(neverJoins.person().email(), neverJoins.person().password())
        .open("/applicant/dashboard");
    assertThat(visitor.page().locator("main").textContent()).contains("Revoked", "WP2/5.i");
  }
}
