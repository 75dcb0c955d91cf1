package pk.gov.hec.dlsei.system.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** What learners do, from the officer's file to what everybody sees of it. */
@BrowserTest
class ActivityPageIT {

  private static final String PAGE = "/hec/activity";
  private static final String UNIVERSITY = "UOSWABI";
  private static final AtomicInteger LAST = new AtomicInteger();
  private static final String HEADER =
      "Name,Email,External ID,Course,Course ID,Course Type,Enrollment Time,"
          + "Last Course Activity Time,Overall Progress,Completed,Completion Time,Course Grade,"
          + "Course Certificate URL,Program Name\n";

  private static String granted(Submitted learner, RunningServer server) {
    return server
        .database()
        .one(
            String.class,
            "SELECT to_char(granted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') FROM licence"
                + " WHERE application_id = ?",
            learner.id());
  }

  private static long person(Submitted learner, RunningServer server) {
    return server
        .database()
        .one(Long.class, "SELECT person_id FROM application WHERE id = ?", learner.id());
  }

  /** Rows about somebody: a course that is done, one that is not, and a specialisation. */
  private static String rows(Submitted learner, RunningServer server) {
    String granted = granted(learner, server);
    String who = "Some Body," + learner.person().email() + ",";
    String when = "," + granted + "," + granted + ",";
    return who
        + ",Learning How to Learn,learning,Course"
        + when
        + "100,Yes,"
        + granted
        + ",0.91,https://certificates.example/1,HEC\n"
        + who
        + ",Python for Everybody,python,Course"
        + when
        + "40,No,,,javascript:alert(1),HEC\n"
        + who
        + ",Data Science,data,Specialization"
        + when
        + "66,No,,,,HEC\n"
        + "Nobody,nobody"
        + LAST.incrementAndGet()
        + "@x.example,,A,a,Course"
        + when
        + "1,No,,,,HEC\n";
  }

  private static Submitted invited(Visitor focal, RunningServer server) {
    Submitted learner = Submitted.at(UNIVERSITY, server);
    focal.signInWith(People.focalPerson(server, UNIVERSITY));
    focal.open(learner.page());
    focal.press("form:approve");
    assertThat(focal.messages()).contains(learner.number());
    focal.openUntilItSays("/review/university", learner.person().name());
    return learner;
  }

  private static void upload(Visitor officer, String text) {
    officer.open(PAGE);
    FilePayload file = new FilePayload("activity.csv", "text/csv", text.getBytes(UTF_8));
    officer.field("form:file").setInputFiles(file);
    officer.press("form:upload");
  }

  private static String latest(Visitor officer) {
    return officer.page().locator("tbody tr").first().innerText().replaceAll("\\s+", " ");
  }

  private static void awaitLatest(Visitor officer, String words) {
    officer
        .page()
        .locator("tbody tr")
        .first()
        .getByText(words, new Locator.GetByTextOptions().setExact(true))
        .first()
        .waitFor();
  }

  @Test
  void an_export_is_read_and_everybody_sees_what_it_tells_of_them(
      Visitor officer, Visitor focal, Visitor learner, RunningServer server) {
    Submitted submitted = invited(focal, server);
    officer.signInAs("officer").open("/hec/cohorts");
    officer.followText("Learners’ activity");
    upload(officer, HEADER + rows(submitted, server));
    assertThat(officer.messages()).startsWith("The file is taken.");
    awaitLatest(officer, "Read");
    assertThat(latest(officer)).contains("activity.csv").endsWith("Read 4 3 3 1");

    long person = person(submitted, server);
    officer.open("/hec/learner?id=" + person);
    assertThat(officer.text())
        .contains("Learning How to Learn", "Data Science", "66 %", "Coursera’s data up to");

    learner.signIn(submitted.person().email(), submitted.person().password());
    learner.openUntilItSays("/applicant/dashboard", "Python for Everybody");
    assertThat(learner.text()).contains("40 %", "Completed", "Coursera’s data up to");
    assertThat(learner.page().locator("main progress").count()).isEqualTo(3);
    assertThat(learner.page().locator("a[href^='https://certificates.example']").count()).isOne();
    assertThat(learner.page().locator("a[href^='javascript']").count()).isZero();
    assertThat(learner.page().request().get("/applicant/my-data").text())
        .contains("\"Learning How to Learn\"", "https://certificates.example/1");

    focal.open("/review/university");
    String row =
        focal
            .page()
            .locator("tr", new Page.LocatorOptions().setHasText(submitted.person().name()))
            .first()
            .innerText()
            .replaceAll("\\s+", " ");
    assertThat(row).as("courses, completed").contains(" 2 1 ");
  }

  @Test
  void what_cannot_be_taken_is_said_at_its_field_and_what_cannot_be_read_in_the_list(
      Visitor officer) {
    officer.signInAs("officer").open(PAGE);
    officer.press("form:upload");
    assertThat(officer.messageOf("form", "file")).isEqualTo("Choose a file.");

    officer.type("form:asOf", "2099-01-01T00:00");
    officer
        .field("form:file")
        .setInputFiles(new FilePayload("a.csv", "text/csv", HEADER.getBytes(UTF_8)));
    officer.press("form:upload");
    assertThat(officer.messageOf("form", "asOf")).isEqualTo("Enter a time that has come.");

    String other = "name,email\nA,a" + LAST.incrementAndGet() + "@b.example\n";
    upload(officer, other);
    awaitLatest(officer, "Cannot be read");
    assertThat(latest(officer)).contains("The first line must name the columns Email, Course ID");

    String rows = HEADER + "A,a" + LAST.incrementAndGet() + "@b.example,,A,a,,,,1,No,,,,HEC\n";
    upload(officer, rows);
    upload(officer, rows);
    assertThat(officer.messageOf("form", "file")).startsWith("This very file is already");
    assertThat(officer.open(PAGE + "?fault=too-large").ok()).isTrue();
    assertThat(officer.messageOf("form", "file")).startsWith("The file is larger than 64 MB.");
  }

  @Test
  void coursera_is_asked_on_an_officer_s_word(Visitor officer) {
    officer.signInAs("officer").open(PAGE);
    officer.press("ask:now");
    assertThat(officer.messages()).startsWith("Coursera is being asked");
    officer
        .page()
        .locator("tbody tr", new Page.LocatorOptions().setHasText("Coursera’s interface"))
        .first()
        .getByText("Read", new Locator.GetByTextOptions().setExact(true))
        .waitFor();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void the_pages_look_well(
      String language, Visitor officer, Visitor focal, Visitor learner, RunningServer server) {
    Submitted submitted = invited(focal, server);
    officer.signInAs("officer").speak("en");
    upload(officer, "name,email\nA,a" + LAST.incrementAndGet() + "@b.example\n");
    awaitLatest(officer, "Cannot be read");
    upload(officer, HEADER + rows(submitted, server));
    awaitLatest(officer, "Read");
    long person = person(submitted, server);
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    ways.put("activity", PagesIT.page(PAGE));
    ways.put("activity-empty", PagesIT.sent(PAGE, "form:upload"));
    ways.put("learner-progress", PagesIT.page("/hec/learner?id=" + person));
    PagesIT.look(officer, language, ways);
    PagesIT.look(
        focal, language, Map.of("university-progress", PagesIT.page("/review/university")));
    learner.signIn(submitted.person().email(), submitted.person().password());
    PagesIT.look(
        learner, language, Map.of("dashboard-progress", PagesIT.page("/applicant/dashboard")));
  }
}
