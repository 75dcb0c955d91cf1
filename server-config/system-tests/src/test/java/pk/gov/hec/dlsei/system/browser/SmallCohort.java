package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.system.installation.Wait;
import pk.gov.hec.dlsei.system.server.RunningServer;

/**
 * A small cohort on a server {@link WithLives}: a university with four seats, six people who are
 * approved for them, and an officer and an administrator who lead it through its days.
 *
 * @param server the server
 * @param officer of HEC, signed in
 * @param administrator who has the jobs and the clock, signed in
 */
record SmallCohort(RunningServer server, Visitor officer, Visitor administrator) {

  private static final String UNIVERSITY = "UETT";
  private static final String REVOCATIONS = "/hec/revocations?cohort=cohort-2&state=";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /**
   * What the sandbox' learners do is settled by their ids: one who never joins, one who never
   * begins, one who never completes, one who does; then two who wait.
   */
  private static final String LEARNERS =
      "'demo-learner-3', 'demo-learner-18', 'demo-learner-30', 'demo-learner-5',"
          + " 'demo-learner-51', 'demo-learner-60'";

  /** Signs both in, and has the next six licences be those learners'. No schedule starts a job. */
  static SmallCohort of(RunningServer server, Visitor officer, Visitor administrator) {
    server
        .database()
        .change("UPDATE schedule SET paused = true, next_at = NULL, left_out_at = NULL");
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
    officer.signInAs("officer");
    administrator.signInAs("administrator");
    return new SmallCohort(server, officer, administrator);
  }

  /** Caps the university at four seats and approves six; four of them have licences then. */
  List<Submitted> approved(Visitor focal) {
    officer.open("/hec/seats");
    officer.field("cap:university").selectOption(UNIVERSITY);
    officer.type("cap:most", "4").type("cap:reason", "A share.").press("cap:set");
    focal.signInWith(People.focalPerson(server, UNIVERSITY));
    List<Submitted> all = Stream.generate(() -> Submitted.at(UNIVERSITY, server)).limit(6).toList();
    for (Submitted one : all) {
      focal.open(one.page());
      focal.press("form:approve");
    }
    all.subList(0, 4).forEach(one -> awaitStatus(one, "INVITED", "ACTIVE"));
    assertThat(all.subList(4, 6)).extracting(one -> one.status(server)).containsOnly("WAITING");
    return all;
  }

  String status(Submitted one) {
    return server
        .database()
        .one(
            String.class,
            "SELECT coalesce((SELECT status FROM licence WHERE application_id = ?), 'NONE')",
            one.id());
  }

  void awaitStatus(Submitted one, String... any) {
    Wait.until(PATIENCE, () -> status(one), List.of(any)::contains);
  }

  void clock(String moment) {
    administrator.open("/admin/clock");
    administrator.type("form:to", moment).press("form:move");
    assertThat(administrator.messages()).isEqualTo("The clock is moved.");
  }

  /** Has a job run from the console, and waits for its end. */
  void run(String job) {
    administrator.open("/operator/job?name=" + job);
    administrator.press("form:start");
    awaitRun("Completed");
  }

  /** Waits until the run that the administrator looks at is in a state. */
  void awaitRun(String expected) {
    Locator state = administrator.page().locator("[role=status] .tag").first();
    Wait.until(PATIENCE, () -> state.innerText().strip(), expected::equals);
  }

  /** What the page with the cases of a state says. */
  String cases(String state) {
    officer.open(REVOCATIONS + state);
    return officer.text();
  }

  /** Opens the cases of a state and ticks those of some people. */
  Visitor choose(String state, Submitted... some) {
    cases(state);
    for (Submitted one : some) {
      officer
          .page()
          .locator("tr")
          .filter(new Locator.FilterOptions().setHasText(one.person().name()))
          .getByRole(AriaRole.CHECKBOX)
          .check();
    }
    return officer;
  }

  void confirm(Submitted... some) {
    choose("PROPOSED", some).press("form:confirm");
    assertThat(officer.messages()).contains("Done: " + some.length + ".");
  }

  /** All that the officer's page tells of a learner, also what is folded away. */
  String learner(Submitted one) {
    long person =
        server
            .database()
            .one(Long.class, "SELECT person_id FROM application WHERE id = ?", one.id());
    officer.open("/hec/learner?id=" + person);
    return officer.page().locator("main").textContent();
  }
}
