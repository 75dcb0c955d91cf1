package pk.gov.hec.dlsei.system.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import pk.gov.hec.dlsei.system.server.Mailbox;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** How people are nominated: a file goes to HEC, HEC registers it, each claims an account. */
record Nominating(RunningServer server) {

  static final String PAGE = "/review/nominations?cohort=" + Year1Cohort.ID;

  private static final String HEADER =
      "name,cnic,email,mobile,category,department,registration_number,education_years,disability,"
          + "university\n";

  /** A line of a student or of a faculty member, whose programme's years are empty. */
  static String line(Applicant person, String category, String years) {
    return line(person, category, years, "", "");
  }

  static String line(
      Applicant person, String category, String years, String disability, String university) {
    return String.join(
            ",",
            person.name(),
            person.cnic(),
            person.email(),
            person.mobile(),
            category,
            "Physics",
            "R-1",
            years,
            disability,
            university)
        + "\n";
  }

  /** Signs in a new focal person, who submits the disclaimer form first (SOP1/R3). */
  void focalPerson(Visitor visitor, String university) {
    visitor.signInWith(People.focalPerson(server, university)).open(PAGE);
    assertThat(visitor.text()).contains("Submit the disclaimer form first");
    assertThat(visitor.page().locator("[id='form:file']").count()).isZero();
    visitor.open("/review/disclaimer");
    visitor.press("form:submit");
  }

  static void upload(Visitor visitor, String lines) {
    upload(visitor, new FilePayload("physics.csv", "text/csv", (HEADER + lines).getBytes(UTF_8)));
  }

  static void upload(Visitor visitor, FilePayload file) {
    visitor.open(PAGE);
    visitor.field("form:file").setInputFiles(file);
    visitor.press("form:upload");
  }

  /** Waits on the page that is open, as it shows how far the work is. */
  static void await(Visitor visitor, String words) {
    visitor.page().getByText(words).first().waitFor();
  }

  /** Uploads good lines and sends them; answers the list's page. */
  static String send(Visitor visitor, String lines) {
    upload(visitor, lines);
    await(visitor, "Send all");
    visitor.press("form:send");
    return visitor.path();
  }

  /** HEC registers the list (SOP1/R2); answers what its page says then. */
  static String register(Visitor officer, String list) {
    officer.open(list);
    officer.press("form:register");
    await(officer, "Registered");
    return officer.openUntilItSays(list, "A-").text();
  }

  /** Follows the mailed link, and signs in with the password that was chosen. */
  void claim(Visitor visitor, Applicant person) {
    visitor.open(Mailbox.linkIn(server.mailbox().next(person.email(), "You are nominated")));
    visitor.type("form:cnic", person.cnic()).type("form:password", person.password());
    visitor.press("form:claim");
    visitor.signIn(person.email(), person.password());
  }
}
