package pk.gov.hec.dlsei.system.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.system.server.Mailbox;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** Nominations of year 1, from the focal person's file to the claimed account. */
@BrowserTest
class NominationPageIT {

  private static final String PAGE = "/review/nominations?cohort=nominated";
  private static final String UNIVERSITY = "UETP";
  private static final String HEADER =
      "name,cnic,email,mobile,category,department,registration_number,education_years\n";

  /** Its days are around the demo's, and a pool stands for a published allotment. */
  @BeforeEach
  void open(RunningServer server) {
    server
        .database()
        .change(
            """
            INSERT INTO cohort (id, policy_id, policy_version, state, opened_at, basis, title_en, title_ur)
            VALUES ('nominated', 'policy-year1', '1.0.0', 'OPEN', now(), 'year-1', 'Nominated', 'نامزد')
            ON CONFLICT (id) DO UPDATE SET state = 'OPEN', closed_at = NULL
            """);
    server
        .database()
        .change(
            """
            INSERT INTO cohort_setting (id, cohort, key, value, reason, set_by, set_at, holds_from)
            SELECT nextval('cohort_setting_seq'), 'nominated', day.key, day.value, 'A test', account.id,
                   '2023-01-01', '2023-01-01'
            FROM account, (VALUES ('applications-from', '2023-01-01'), ('starts', '2023-01-01'),
                                  ('ends', '2024-12-31')) AS day (key, value)
            WHERE account.email = 'officer@demo.example'
              AND NOT EXISTS (SELECT 1 FROM cohort_setting WHERE cohort = 'nominated')
            """);
    seats(server);
  }

  private static void seats(RunningServer server) {
    server
        .database()
        .change(
            """
            INSERT INTO seat_pool (id, cohort, key, total)
            VALUES ('nominated/' || lower(?) || '-students', 'nominated', lower(?) || '-students', 50)
            ON CONFLICT DO NOTHING
            """,
            UNIVERSITY,
            UNIVERSITY);
  }

  @AfterEach
  void close(RunningServer server) {
    server
        .database()
        .change("UPDATE cohort SET state = 'CLOSED', closed_at = now() WHERE id = 'nominated'");
  }

  private static String line(Applicant person) {
    return String.join(
            ",",
            person.name(),
            person.cnic(),
            person.email(),
            person.mobile(),
            "student",
            "Physics",
            "R-1",
            "16")
        + "\n";
  }

  private static void upload(Visitor visitor, String lines) {
    visitor.open(PAGE);
    FilePayload file = new FilePayload("physics.csv", "text/csv", (HEADER + lines).getBytes(UTF_8));
    visitor.field("form:file").setInputFiles(file);
    visitor.press("form:upload");
  }

  private static Visitor focalPerson(Visitor visitor, RunningServer server) {
    visitor.signInWith(People.focalPerson(server, UNIVERSITY)).open(PAGE);
    assertThat(visitor.text()).contains("Submit the disclaimer form first");
    assertThat(visitor.page().locator("[id='form:file']").count()).isZero();
    visitor.open("/review/disclaimer");
    visitor.press("form:submit");
    return visitor;
  }

  private static void awaitOn(Visitor visitor, String words) {
    visitor.page().getByText(words).first().waitFor();
  }

  @Test
  void a_nominated_student_gets_a_seat_and_claims_the_account(
      Visitor focal, Visitor officer, Visitor student, RunningServer server) {
    Applicant person = Applicant.fresh();
    focalPerson(focal, server);
    upload(focal, line(person) + "Nobody Example\n");
    awaitOn(focal, "Send the good lines");
    focal.open(focal.path() + "&lines=BAD");
    assertThat(focal.text())
        .contains("CNIC: it is empty. Fill it in", "Good lines 1", "Lines with a fault 1");
    focal.press("form:send");
    assertThat(focal.messages()).startsWith("1 people are sent to HEC.");

    String list = focal.path();
    officer.signInAs("officer").open(list);
    officer.press("form:register");
    awaitOn(officer, "Approved");
    officer.open(list);
    assertThat(officer.text()).contains("Approved");

    student.open(Mailbox.linkIn(server.mailbox().next(person.email(), "You are nominated")));
    student.type("form:cnic", "61101-1234567-1").type("form:password", person.password());
    student.press("form:claim");
    assertThat(student.messageOf("form", "cnic")).contains("not the number");
    student.type("form:cnic", person.cnic()).type("form:password", person.password());
    student.press("form:claim");
    assertThat(student.text()).contains("Sign in with your e-mail address or CNIC");
    student.signIn(person.email(), person.password());
    assertThat(student.text()).contains("Decided", "Licence given");
  }

  @Test
  void a_list_goes_back_with_a_reason_that_the_university_reads(
      Visitor focal, Visitor officer, RunningServer server) {
    focalPerson(focal, server);
    upload(focal, line(Applicant.fresh()));
    awaitOn(focal, "Send all");
    focal.press("form:send");
    officer.signInAs("officer").open(focal.path());
    officer.press("form:giveBack");
    assertThat(officer.messageOf("form", "reason")).contains("Write why the list goes back.");
    officer.type("form:reason", "These are last year’s.").press("form:giveBack");
    assertThat(officer.messages()).startsWith("The list is given back.");
    focal.open(focal.path());
    assertThat(focal.text()).contains("Given back", "These are last year’s.");
  }

  @Test
  void the_templates_are_files_with_the_columns(Visitor focal, RunningServer server) {
    focalPerson(focal, server);
    String address = server.baseUrl() + "/review/nomination-template?format=";
    assertThat(focal.page().request().get(address + "csv").text())
        .startsWith("\uFEFFname,cnic,identity,email,mobile,category,department");
    assertThat(focal.page().request().get(address + "xlsx").body()).startsWith('P', 'K');
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void the_pages_look_well(String language, Visitor focal, Visitor officer, RunningServer server) {
    focalPerson(focal, server);
    upload(focal, line(Applicant.fresh()) + "=cmd,12,nobody,042,pupil,,,x\n");
    awaitOn(focal, "Send the good lines");
    String list = focal.path();
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    ways.put("nominations", PagesIT.page(PAGE));
    ways.put("nominations-empty", PagesIT.sent(PAGE, "form:upload"));
    ways.put("nomination-list", PagesIT.page(list));
    ways.put("nomination-list-bad", PagesIT.page(list + "&lines=BAD"));
    ways.put("claim-late", PagesIT.page("/account/claim?link=abc"));
    PagesIT.look(focal, language, ways);
    focal.speak("en");
    focal.open(list);
    focal.press("form:send");
    officer.signInAs("officer");
    PagesIT.look(
        officer,
        language,
        Map.of(
            "officer-nominations", PagesIT.page(PAGE),
            "officer-nomination-list", PagesIT.page(list)));
  }
}
