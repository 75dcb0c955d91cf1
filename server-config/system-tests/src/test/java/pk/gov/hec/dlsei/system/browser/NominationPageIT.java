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
import pk.gov.hec.dlsei.system.server.Mailbox;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** Nominations of year 1, from the focal person's file to the claimed account. */
@BrowserTest
class NominationPageIT {

  private static final String UNIVERSITY = "UETP";

  private static Year1Cohort cohort(RunningServer server) {
    return new Year1Cohort(server);
  }

  @BeforeEach
  void open(RunningServer server) {
    cohort(server).open().seatsOf(UNIVERSITY, 50, 0);
  }

  @AfterEach
  void close(RunningServer server) {
    cohort(server).close();
  }

  private static String student(Applicant person) {
    return Nominating.line(person, "student", "16");
  }

  @Test
  void a_nominated_student_gets_a_seat_and_claims_the_account(
      Visitor focal, Visitor officer, Visitor student, RunningServer server) {
    Applicant person = Applicant.fresh();
    new Nominating(server).focalPerson(focal, UNIVERSITY);
    Nominating.upload(focal, student(person) + "Nobody Example\n");
    Nominating.await(focal, "Send the good lines");
    focal.open(focal.path() + "&lines=BAD");
    assertThat(focal.text())
        .contains("CNIC: it is empty. Fill it in", "Good lines 1", "Lines with a fault 1");
    focal.press("form:send");
    assertThat(focal.messages()).startsWith("1 people are sent to HEC.");

    String list = focal.path();
    officer.signInAs("officer").open(list);
    officer.press("form:register");
    Nominating.await(officer, "Approved");
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
    new Nominating(server).focalPerson(focal, UNIVERSITY);
    Nominating.upload(focal, student(Applicant.fresh()));
    Nominating.await(focal, "Send all");
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
    new Nominating(server).focalPerson(focal, UNIVERSITY);
    String address = server.baseUrl() + "/review/nomination-template?format=";
    assertThat(focal.page().request().get(address + "csv").text())
        .startsWith("\uFEFFname,cnic,identity,email,mobile,category,department");
    assertThat(focal.page().request().get(address + "xlsx").body()).startsWith('P', 'K');
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void the_pages_look_well(String language, Visitor focal, Visitor officer, RunningServer server) {
    new Nominating(server).focalPerson(focal, UNIVERSITY);
    Nominating.upload(focal, student(Applicant.fresh()) + "=cmd,12,nobody,042,pupil,,,x\n");
    Nominating.await(focal, "Send the good lines");
    String list = focal.path();
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    ways.put("nominations", PagesIT.page(Nominating.PAGE));
    ways.put("nominations-empty", PagesIT.sent(Nominating.PAGE, "form:upload"));
    ways.put("nomination-list", PagesIT.page(list));
    ways.put("nomination-list-bad", PagesIT.page(list + "&lines=BAD"));
    ways.put("nomination-list-under-way", PagesIT.page(underWay(server, language)));
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
            "officer-nominations", PagesIT.page(Nominating.PAGE),
            "officer-nomination-list", PagesIT.page(list)));
  }

  /** A list without its file is read by nobody, and stays as far as it is. */
  private static String underWay(RunningServer server, String language) {
    long id =
        server
            .database()
            .one(
                Long.class,
                """
                INSERT INTO nomination_list (id, cohort, institution, file_name, content_lookup, state,
                                             uploaded_by, uploaded_at, lines, expected, version)
                SELECT nextval('nomination_list_seq'), ?, ?, 'all.xlsx', sha256(convert_to(?, 'UTF8')),
                       'UPLOADED', min(id), now(), 12500, 50000, 0 FROM account
                RETURNING id
                """,
                Year1Cohort.ID,
                UNIVERSITY,
                language);
    return "/review/nomination-list?id=" + id;
  }
}
