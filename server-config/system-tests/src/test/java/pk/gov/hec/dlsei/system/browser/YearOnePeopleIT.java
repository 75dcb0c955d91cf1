package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.system.server.RunningServer;

/**
 * The people of year 1 whom somebody nominates, each from the mailed link to the licence that is
 * active at Coursera (SOP1/R1 to R5).
 */
@BrowserTest
class YearOnePeopleIT {

  private static final String PUBLIC = "UETT";
  private static final String WITHOUT_RESERVED = "UAF";
  private static final String PRIVATE = "LGU";
  private static final String DASHBOARD = "/applicant/dashboard";
  private static final Pattern NUMBER = Pattern.compile("A-\\d{7}");

  @BeforeEach
  void open(RunningServer server) {
    new Year1Cohort(server)
        .open()
        .seatsOf(PUBLIC, 50, 5)
        .seatsOf(WITHOUT_RESERVED, 50, 0)
        .seatsOf(PRIVATE, 50, 0);
  }

  @AfterEach
  void close(RunningServer server) {
    new Year1Cohort(server).close();
  }

  @ParameterizedTest
  @CsvSource({PUBLIC + ", student, 16", PUBLIC + ", faculty, ''", PRIVATE + ", student, 18"})
  void a_nominated_person_claims_the_account_and_joins(
      String university,
      String category,
      String years,
      Visitor focal,
      Visitor officer,
      Visitor person,
      RunningServer server) {
    Applicant nominee = Applicant.fresh();
    Nominating nominating = new Nominating(server);
    nominating.focalPerson(focal, university);
    String list = Nominating.send(focal, Nominating.line(nominee, category, years));
    assertThat(focal.messages()).startsWith("1 people are sent to HEC.");
    assertThat(Nominating.register(officer.signInAs("officer"), list)).contains("Approved");

    nominating.claim(person, nominee);
    joins(person, nominee, server);
  }

  /** The licence that the documents promise; its clauses stand in the mail. */
  private static void joins(Visitor person, Applicant nominee, RunningServer server) {
    assertThat(
            server.mailbox().next(nominee.email(), "Approved: you have a Coursera licence").text())
        .contains("SOP1/R5");
    person.openUntilItSays(DASHBOARD, "Open Coursera’s e-mail and follow its link");
    Invitation.follow(person, server, nominee);
    person.openUntilItSays(DASHBOARD, "Your licence is active.");
    assertThat(person.text()).containsPattern("L-\\d{7}").doesNotContain("fee");
  }

  /** SOP1/F4, reading R17: the seat is free on a certificate that the focal person looks at. */
  @Test
  void a_student_with_a_disability_shows_the_certificate_and_gets_the_free_seat(
      Visitor focal, Visitor officer, Visitor person, RunningServer server) {
    Applicant nominee = Applicant.fresh();
    Nominating nominating = new Nominating(server);
    nominating.focalPerson(focal, PUBLIC);
    String list = Nominating.send(focal, Nominating.line(nominee, "student", "16", "yes", ""));
    String registered = Nominating.register(officer.signInAs("officer"), list);
    nominating.claim(person, nominee);

    assertThat(person.text()).contains("Answer needed");
    assertThat(server.mailbox().next(nominee.email(), "").text())
        .contains("SOP1/F4", "disability certificate");
    String number = number(registered);
    approve(focal, "ASKED", number);
    assertThat(focal.messages()).contains("none is uploaded", "SOP1/F4");

    showCertificate(person, nominee);
    focal.openUntilItSays(Queue.PATH, number);
    approve(focal, "TO_DECIDE", number);
    assertThat(focal.messages()).isEqualTo(number + " is approved and has its licence.");
    assertThat(pool(server, nominee)).isEqualTo(Year1Cohort.ID + "/uett-disability");
    joins(person, nominee, server);
  }

  private static String number(String page) {
    Matcher number = NUMBER.matcher(page);
    assertThat(number.find()).isTrue();
    return number.group();
  }

  private static void approve(Visitor focal, String view, String number) {
    Queue.view(focal, view);
    focal.followText(number);
    focal.press("form:approve");
  }

  private static void showCertificate(Visitor person, Applicant nominee) {
    person.followText("Answer");
    assertThat(person.text()).contains("Disability certificate");
    person.type("form:words", "Here it is.");
    new Form(person).upload(DocumentKind.DISABILITY_CERTIFICATE, Form.card(nominee), "form:send");
    assertThat(person.path()).isEqualTo(DASHBOARD);
  }

  private static String pool(RunningServer server, Applicant nominee) {
    return server
        .database()
        .one(
            String.class,
            "SELECT pool FROM application JOIN account USING (person_id) WHERE email = ?",
            nominee.email());
  }

  /** Where the two per cent are used up: waiting, or a general seat against the fee (R17). */
  @Test
  void without_a_reserved_seat_a_general_one_is_offered_with_its_fee(
      Visitor focal, Visitor officer, Visitor person, RunningServer server) {
    Applicant nominee = Applicant.fresh();
    Nominating nominating = new Nominating(server);
    nominating.focalPerson(focal, WITHOUT_RESERVED);
    String list = Nominating.send(focal, Nominating.line(nominee, "student", "16", "yes", ""));
    String number = number(Nominating.register(officer.signInAs("officer"), list));
    nominating.claim(person, nominee);
    showCertificate(person, nominee);
    approve(focal, "TO_DECIDE", number);
    assertThat(focal.messages()).isEqualTo(number + " is approved and is waiting for a seat.");

    person.open(DASHBOARD);
    assertThat(person.text()).contains("No seat for students with disabilities", "Rs. 4,000/-");
    PageLook look = new PageLook();
    look.atBoth(person, DASHBOARD, "general-seat-offered");
    assertThat(look.faults()).isEmpty();
    person.speak("en");
    person.open(DASHBOARD);
    person.press("general:take");
    person.openUntilItSays(DASHBOARD, "Open Coursera’s e-mail and follow its link");
    assertThat(pool(server, nominee)).isEqualTo(Year1Cohort.ID + "/uaf-students");
    Invitation.follow(person, server, nominee);
    person.openUntilItSays(DASHBOARD, "Your licence is active.");
  }

  /** SOP1/A7, reading R21. */
  @Test
  void a_nominee_of_nahe_is_nominated_by_hec_and_joins(
      Visitor officer, Visitor person, RunningServer server) {
    Applicant nominee = Applicant.fresh();
    officer.signInAs("officer");
    String list = Nominating.send(officer, Nominating.line(nominee, "nahe", "", "", PUBLIC));
    assertThat(Nominating.register(officer, list)).contains("Approved");

    new Nominating(server).claim(person, nominee);
    assertThat(pool(server, nominee)).isEqualTo(Year1Cohort.ID + "/nahe");
    joins(person, nominee, server);
  }
}
