package pk.gov.hec.dlsei.system.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.system.server.Mailbox;
import pk.gov.hec.dlsei.system.server.RunningServer;

/**
 * Earlier registers, from the officer's file to what the learner sees: licences of earlier years
 * (WP2/2.1, 2.2, A.4), cohort I's users barred, and revoked ones let back (A.1, A.2).
 */
@BrowserTest
class TakeoverPageIT {

  private static final String PAGE = "/hec/takeovers";
  static final String LICENCES =
      "name,cnic,email,mobile,category,university,organisation,paid_on,activated_on,external_id\n";
  static final String MEMBERS =
      "Name,Email,External ID,Program Name,Member State,Join Date,Invitation Date\n";

  @BeforeEach
  void cohort_1_is_there(Visitor officer) {
    EarlierCohort.plan(officer.signInAs("officer"));
  }

  private static String licence(Applicant person, String whose, String paid, String activated) {
    return "%s,%s,%s,,%s,%s,%s,\n"
        .formatted(person.name(), person.cnic(), person.email(), whose, paid, activated);
  }

  static void upload(Visitor officer, String kind, String text) {
    officer.open(PAGE);
    new Form(officer).choose("form:kind", kind);
    if (kind.equals("COHORT_USERS")) {
      officer.field("form:cohort").selectOption("cohort-1");
    }
    FilePayload file = new FilePayload("register.csv", "text/csv", text.getBytes(UTF_8));
    officer.field("form:file").setInputFiles(file);
    officer.press("form:upload");
  }

  static void awaitOn(Visitor visitor, String words) {
    visitor.page().getByText(words).first().waitFor();
  }

  private static void carryOut(Visitor officer) {
    awaitOn(officer, "What it would do");
    officer.press("form:carryOut");
    awaitOn(officer, "Was it a mistake?");
  }

  private static void flag(Visitor officer, Applicant person, String state) {
    upload(
        officer,
        "COHORT_USERS",
        MEMBERS + "%s,%s,,HEC,%s\n".formatted(person.name(), person.email(), state));
    carryOut(officer);
  }

  /** WP2/2.1: over by now; 2.2: a learner's; A.4: a private organisation's. */
  @ParameterizedTest
  @CsvSource({
    "'alumni,QAU,', 2022-10-05, 2022-11-01, Active, 15 Feb 2024, WP2/2.2",
    "',,Acme Fertilisers', 2022-10-05, '', Invited, 15 Feb 2024, WP2/A.4",
    "'student,QAU,', 2021-10-05, 2021-11-01, Ended, 31 Jul 2023, WP2/2.1"
  })
  void a_licence_of_an_earlier_year_is_seen_by_its_holder_with_its_own_end(
      String whose,
      String paid,
      String activated,
      String status,
      String lastDay,
      String clause,
      Visitor officer,
      Visitor learner,
      RunningServer server) {
    Applicant person = Applicant.fresh();
    officer.signInAs("officer");
    upload(officer, "EARLIER_LICENCES", LICENCES + licence(person, whose, paid, activated) + "x\n");
    awaitOn(officer, "What it would do");
    assertThat(officer.text())
        .contains(clause, "Good lines 1", "Lines with a fault 1", "CNIC: it is empty.");
    carryOut(officer);

    claim(learner, person, status.equals("Ended"), server);
    learner.signIn(person.email(), person.password()).open("/applicant/dashboard");
    assertThat(learner.text()).contains(status, lastDay);
    assertThat(learner.page().locator("ol.steps").first().innerText())
        .as("nothing comes any more of one that is over")
        .contains(status.equals("Ended") ? "Over" : "Invited by Coursera")
        .doesNotContain(status.equals("Ended") ? "next" : "Over");
    learner.page().locator("details summary").first().click();
    assertThat(learner.text()).contains("Taken over from an earlier register", clause);
  }

  /** Reading R30. */
  @Test
  void earlier_licences_use_none_of_the_cohort_s_seats(Visitor officer, Visitor visitor) {
    visitor.open("/");
    String before = visitor.page().locator("main .stat").first().innerText();
    officer.signInAs("officer");
    upload(
        officer,
        "EARLIER_LICENCES",
        LICENCES + licence(Applicant.fresh(), "student,QAU,", "2022-10-05", "2022-11-01"));
    carryOut(officer);

    visitor.open("/");
    assertThat(visitor.page().locator("main .stat").first().innerText()).isEqualTo(before);
    officer.open("/review/queue");
    assertThat(officer.page().locator(".page-head .tag").count())
        .as("HEC, and the seats left of one pool")
        .isEqualTo(2);
    officer.open("/hec/seats");
    assertThat(officer.text()).contains("Licences of earlier years");
  }

  /** Whose licence runs gets a mail; the others ask for one. */
  private static void claim(
      Visitor learner, Applicant person, boolean isOver, RunningServer server) {
    if (isOver) {
      learner.open("/account/forgotten-password");
      learner.type("form:name", person.email()).press("form:ask");
    }
    String subject =
        isOver ? "Claim your DLSEI account" : "Your Coursera licence of an earlier year goes on";
    learner.open(Mailbox.linkIn(server.mailbox().next(person.email(), subject)));
    learner.type("form:cnic", person.cnic()).type("form:password", person.password());
    learner.press("form:claim");
  }

  /** WP2/A.1. */
  @Test
  void a_user_of_cohort_1_is_flagged_and_barred_by_the_clause(
      Visitor officer, Visitor learner, RunningServer server) {
    Applicant person = People.applicant(server, "Barred");
    flag(officer.signInAs("officer"), person, "Member,2023-02-03,2023-02-01");

    learner.signIn(person.email(), person.password()).open("/applicant/dashboard");
    assertThat(learner.text())
        .contains("Before Cohort II: Used a licence", "Users of that cohort cannot apply");
    new Form(learner).who(ApplicantCategory.STUDENT).university("PU");
    assertThat(learner.page().locator(".notice.no cite").allInnerTexts())
        .containsExactly("WP2/A.1");
    officer.open("/hec/learners");
    officer.type("form:text", person.email()).press("form:search").followText(person.name());
    assertThat(officer.text()).contains("Cohort II: Used a licence");
  }

  /** WP2/A.2, A.3.P4. */
  @Test
  void a_revoked_one_is_let_back(Visitor officer, Visitor learner, RunningServer server) {
    Applicant person = People.applicant(server, "Returned");
    flag(officer.signInAs("officer"), person, "Removed,2023-02-03,2023-02-01");

    learner.signIn(person.email(), person.password()).open("/applicant/dashboard");
    assertThat(learner.text()).contains("The licence was revoked", "You may apply again");
    assertThat(learner.page().request().get("/applicant/my-data").text())
        .contains("\"before\": \"cohort-2\"", "\"was\": \"REVOKED\"");
    new Form(learner).fillIn(person, "PU").submit();
    assertThat(learner.heading()).isEqualTo("Your application is submitted");
    learner.open("/applicant/dashboard");
    assertThat(learner.text()).as("it stays visible").contains("The licence was revoked");
    learner.page().locator("details summary").first().click();
    assertThat(learner.text()).contains("WP2/A.2", "WP2/A.3.P4");
  }

  /** Somebody who used another address then; a mistake is taken back. */
  @Test
  void an_officer_s_word_and_a_way_back(Visitor officer, Visitor learner, RunningServer server) {
    Applicant person = People.applicant(server, "Mistaken");
    flag(officer.signInAs("officer"), person, "Member,2023-02-03,2023-02-01");
    String file = officer.path();
    officer.open("/hec/learners");
    officer.type("form:text", person.email()).press("form:search").followText(person.name());
    officer.press("form:flag");
    assertThat(officer.messageOf("form", "reason")).startsWith("Write on what that rests.");
    officer.field("form:cohort").selectOption("cohort-1");
    officer.field("form:standing").selectOption("NEVER_ACTIVATED");
    officer.type("form:reason", "Letter 12 of 1 June").press("form:flag");
    assertThat(officer.messages()).startsWith("Your word is kept");
    assertThat(officer.text()).contains("Invited, and never activated the licence");

    officer.open(file);
    officer.press("form:takeBack");
    assertThat(officer.messageOf("form", "reason")).startsWith("Write why it is taken back.");
    officer.type("form:reason", "The export of another programme").press("form:takeBack");
    assertThat(officer.messages()).startsWith("1 are taken back.");
    assertThat(officer.text()).contains("Taken back", "The export of another programme");
  }

  @Test
  void what_cannot_be_taken_is_said_at_its_field(Visitor officer) {
    officer.signInAs("officer").open(PAGE);
    officer.press("form:upload");
    assertThat(officer.messageOf("form", "file")).isEqualTo("Choose a file.");

    new Form(officer).choose("form:kind", "COHORT_USERS");
    officer
        .field("form:file")
        .setInputFiles(new FilePayload("a.csv", "text/csv", MEMBERS.getBytes(UTF_8)));
    officer.press("form:upload");
    assertThat(officer.messageOf("form", "cohort")).startsWith("Choose the cohort");

    String lines = LICENCES + licence(Applicant.fresh(), "student,QAU,", "2022-10-05", "");
    upload(officer, "EARLIER_LICENCES", lines);
    String first = officer.path();
    upload(officer, "EARLIER_LICENCES", lines);
    assertThat(officer.messageOf("form", "file")).startsWith("This very file is already");
    officer.open(first);
    awaitOn(officer, "What it would do");
    officer.press("form:discard");
    assertThat(officer.messages()).startsWith("The file is left and deleted.");

    upload(officer, "COHORT_USERS", "name,email\nA,a@b.example\n");
    awaitOn(officer, "The first line must name the columns Email, Program Name, Member State");
    assertThat(officer.page().request().get("/hec/takeover-template").text())
        .startsWith("\uFEFFname,cnic,email,mobile,category,university");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void the_pages_look_well(
      String language, Visitor officer, Visitor learner, RunningServer server) {
    Applicant person = People.applicant(server, "Looked");
    officer.signInAs("officer").speak("en");
    flag(officer, person, "Removed,2023-02-03,2023-02-01");
    String done = officer.path();
    upload(
        officer,
        "EARLIER_LICENCES",
        LICENCES
            + licence(Applicant.fresh(), "student,QAU,", "2022-10-05", "")
            + "=cmd,12,nobody,042,pupil,QAU,Acme,1,2\n");
    awaitOn(officer, "What it would do");
    String read = officer.path();
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    ways.put("takeovers", PagesIT.page(PAGE));
    ways.put("takeovers-empty", PagesIT.sent(PAGE, "form:upload"));
    ways.put("takeover-read", PagesIT.page(read));
    ways.put("takeover-done", PagesIT.page(done));
    ways.put("takeover-no-reason", PagesIT.sent(done, "form:takeBack"));
    PagesIT.look(officer, language, ways);
    learner.signIn(person.email(), person.password());
    PagesIT.look(
        learner, language, Map.of("dashboard-standing", PagesIT.page("/applicant/dashboard")));
  }
}
