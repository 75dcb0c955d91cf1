package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** Who may apply, what is needed, and what happens out of order. */
@BrowserTest
class ApplyRulesIT {

  private static final String UNIVERSITY = "FJWU";
  private static final String DASHBOARD = "/applicant/dashboard";

  private static Applicant signedIn(Visitor visitor, RunningServer server) {
    Applicant person = People.applicant(server, "Rabia");
    visitor.signIn(person.email(), person.password());
    return person;
  }

  @ParameterizedTest
  @EnumSource(names = {"ALUMNUS", "EXTERNAL"})
  void alumni_and_others_are_refused_with_both_clauses(
      ApplicantCategory category, Visitor visitor, RunningServer server) {
    signedIn(visitor, server);

    new Form(visitor).who(category).university(UNIVERSITY);

    assertThat(visitor.path()).startsWith(Form.UNIVERSITY);
    checkRefused(visitor, "WP2/3.1", "WP2/3.2");
    visitor.open(Form.CHECK);
    checkRefused(visitor, "WP2/3.1", "WP2/3.2");
    assertThat(visitor.page().locator("[id='form:submit']").isDisabled()).isTrue();
  }

  private static void checkRefused(Visitor visitor, String... clauses) {
    assertThat(visitor.page().locator(".notice.no cite").allInnerTexts()).containsExactly(clauses);
    assertThat(visitor.text()).contains("By the programme’s rules you cannot apply:");
  }

  @Test
  void an_employee_of_hec_chooses_no_university_and_a_student_has_to(
      Visitor visitor, RunningServer server) {
    signedIn(visitor, server);
    Form form = new Form(visitor).who(ApplicantCategory.HEC_EMPLOYEE);
    assertThat(visitor.field("form:institution").count()).isZero();
    form.university("");
    assertThat(visitor.path()).as("nothing in the way").isEqualTo(Form.DOCUMENT);

    form.who(ApplicantCategory.STUDENT);
    visitor.open(Form.CHECK);

    assertThat(visitor.page().locator(".notice.wait li").allInnerTexts())
        .contains("Your university");
    visitor.open(Form.UNIVERSITY);
    assertThat(visitor.page().locator("option[value='HEC']").count()).isZero();
  }

  @Test
  void the_check_page_names_each_missing_thing(Visitor visitor, RunningServer server) {
    Applicant person = signedIn(visitor, server);
    checkMissing(
        visitor, "What you are at your university or at HEC", "Your university", "Your department");

    Form form = new Form(visitor).who(ApplicantCategory.STUDENT);
    checkMissing(
        visitor,
        "Your university",
        "Your department",
        "Your registration number",
        "A document of the kind that is asked for");

    form.fillIn(person, UNIVERSITY).who(ApplicantCategory.FACULTY);
    checkMissing(visitor, "A document of the kind that is asked for");
  }

  private static void checkMissing(Visitor visitor, String... things) {
    visitor.open(Form.CHECK);
    assertThat(visitor.page().locator(".notice.wait li").allInnerTexts()).contains(things);
    assertThat(visitor.page().locator("[id='form:submit']").isDisabled()).isTrue();
  }

  @Test
  void an_account_without_a_cnic_is_told_so(Visitor visitor, RunningServer server) {
    visitor.signInWith(People.make(server, Role.APPLICANT));

    visitor.open(Form.WHO);
    assertThat(visitor.text()).contains("Your account has no CNIC.");

    checkMissing(visitor, "Your CNIC: register with it and another e-mail address");
  }

  @Test
  void what_is_left_out_is_said_beside_its_field(Visitor visitor, RunningServer server) {
    signedIn(visitor, server);
    visitor.open(Form.WHO);
    visitor.press("form:next");
    assertThat(visitor.messageOf("form", "category"))
        .isEqualTo("Choose what you are at your university or at HEC.");
    new Form(visitor).who(ApplicantCategory.STUDENT);

    visitor.type("form:department", "Physics").press("form:next");

    assertThat(visitor.messageOf("form", "institution")).isEqualTo("Choose your university.");
    assertThat(visitor.messageOf("form", "registrationNumber"))
        .isEqualTo("Type your registration number, as on your student card.");
    assertThat(visitor.typed("form:department")).as("kept").isEqualTo("Physics");
  }

  @Test
  void steps_cannot_be_skipped(Visitor visitor, RunningServer server) {
    signedIn(visitor, server);

    visitor.open(Form.UNIVERSITY);
    assertThat(visitor.path()).isEqualTo(Form.WHO);
    visitor.open(Form.DOCUMENT);
    assertThat(visitor.path()).isEqualTo(Form.WHO);
    visitor.open("/applicant/submitted");
    assertThat(visitor.path()).isEqualTo(DASHBOARD);
  }

  @Test
  void a_submitted_application_is_submitted_once_whatever_is_pressed(
      Visitor visitor, RunningServer server) {
    Applicant person = signedIn(visitor, server);
    new Form(visitor).fillIn(person, UNIVERSITY);
    Visitor check = visitor.newTab();
    check.open(Form.CHECK);
    Visitor university = visitor.newTab();
    university.open(Form.UNIVERSITY);

    new Form(visitor).submit();
    visitor.page().goBack();
    if (visitor.path().startsWith(Form.CHECK)) {
      visitor.press("form:submit");
    }
    assertThat(visitor.path()).isEqualTo(DASHBOARD);
    check.press("form:submit");
    university.type("form:department", "Chemistry").press("form:next");

    assertThat(check.path()).as("a stale page").isEqualTo(DASHBOARD);
    assertThat(university.path()).as("a stale step").isEqualTo(DASHBOARD);
    visitor.open(DASHBOARD);
    assertThat(visitor.text()).contains("your university’s focal person looks");
    visitor.open(Form.WHO);
    assertThat(visitor.path()).as("no second one").isEqualTo(DASHBOARD);
    assertThat(applications(server, person)).isEqualTo("PENDING Physics");
    assertThat(server.mailsTo(person.email())).containsOnlyOnce("APPLICATION_SUBMITTED");
  }

  private static String applications(RunningServer server, Applicant person) {
    return server
        .database()
        .one(
            String.class,
            """
            SELECT string_agg(a.status || ' ' || department, ', ')
            FROM application a JOIN account USING (person_id) WHERE email = ?
            """,
            person.email());
  }

  @Test
  void submit_pressed_in_two_tabs_at_once_makes_one_application(
      Visitor visitor, RunningServer server) {
    Applicant person = signedIn(visitor, server);
    new Form(visitor).fillIn(person, UNIVERSITY);
    visitor.open(Form.CHECK);
    Visitor other = visitor.newTab();
    other.open(Form.CHECK);

    Visitor.pressAtOnce("form:submit", visitor, other);

    assertThat(visitor.path() + other.path()).contains("/applicant/submitted");
    assertThat(visitor.text() + other.text()).doesNotContain("Something broke");
    assertThat(applications(server, person)).isEqualTo("PENDING Physics");
  }

  @Test
  void two_tabs_at_two_steps_lose_nothing(Visitor visitor, RunningServer server) {
    signedIn(visitor, server);
    new Form(visitor).who(ApplicantCategory.STUDENT);
    Visitor other = visitor.newTab();
    other.open(Form.WHO);

    new Form(visitor).university(UNIVERSITY);
    new Form(other).choose("form:category", "FACULTY");
    other.press("form:next");

    visitor.open(Form.CHECK);
    assertThat(visitor.text()).contains("Faculty", "Fatima Jinnah Women University", "Physics");
  }

  @Test
  void a_step_left_open_overnight_is_kept_over_signing_in(Visitor visitor, RunningServer server) {
    Applicant person = signedIn(visitor, server);
    new Form(visitor).who(ApplicantCategory.STUDENT);
    visitor.field("form:institution").selectOption(UNIVERSITY);
    visitor
        .type("form:department", "Botany & Zoology")
        .type("form:registrationNumber", "2021-BOT-7");
    ExpiredPageIT.endSession(visitor);

    visitor.press("form:next");
    assertThat(visitor.path()).isEqualTo("/account/sign-in");
    visitor
        .type("form:name", person.email())
        .type("form:password", person.password())
        .press("form:signIn");

    assertThat(visitor.path()).isEqualTo(Form.UNIVERSITY);
    assertThat(visitor.typed("form:department")).isEqualTo("Botany & Zoology");
    assertThat(visitor.typed("form:registrationNumber")).isEqualTo("2021-BOT-7");
    assertThat(visitor.typed("form:institution")).isEqualTo(UNIVERSITY);
    visitor.press("form:next");
    assertThat(visitor.path()).isEqualTo(Form.DOCUMENT);
  }

  @Test
  void an_upload_after_the_session_is_over_asks_to_sign_in_and_comes_back(
      Visitor visitor, RunningServer server) {
    Applicant person = signedIn(visitor, server);
    new Form(visitor).who(ApplicantCategory.STUDENT).university(UNIVERSITY);
    ExpiredPageIT.endSession(visitor);

    new Form(visitor).upload(DocumentKind.STUDENT_CARD, Form.card(person), "form:next");
    assertThat(visitor.path()).isEqualTo("/account/sign-in");
    visitor
        .type("form:name", person.email())
        .type("form:password", person.password())
        .press("form:signIn");

    assertThat(visitor.path()).isEqualTo(Form.DOCUMENT);
  }
}
