package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** What administrators do, from the proposal of a new colleague to the words of an e-mail. */
@BrowserTest
class AdministrationPageIT {

  /** Proposes somebody, and is shown the proposal. */
  static Visitor propose(Visitor administrator, String role, String email) {
    administrator.open("/admin/appoint");
    fill(administrator, email);
    administrator.field("form:role").selectOption(role);
    return administrator.press("form:propose");
  }

  private static void fill(Visitor administrator, String email) {
    administrator.type(
        Map.of(
            "form:name", "Rida Proposed",
            "form:email", email,
            "form:letter", "HEC/DLSEI/12 of 1 August 2023"));
  }

  private static Locator.FilterOptions withText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void one_proposes_another_confirms_and_the_new_one_works(
      Visitor first, Visitor second, Visitor rida, RunningServer server) {
    String email = "rida.officer@people.example";
    String colleague = People.administrator(server);
    propose(first.signInAs("administrator"), "HEC_OFFICER", email);
    assertThat(first.messages()).isEqualTo("Proposed. Another administrator has to confirm it.");
    assertThat(first.page().locator("[id='form:confirm']").count()).isZero();

    assertThat(server.mailbox().next(colleague, "A new role waits").text())
        .contains("Rida Proposed", "HEC officer", "/admin/users");
    second.signInWith(colleague).open("/admin/users");
    second.follow(second.page().locator("tr").filter(withText(email)).getByText("Rida Proposed"));
    assertThat(second.text()).contains("HEC/DLSEI/12 of 1 August 2023", "Imran Example");
    second.press("form:confirm");
    assertThat(second.messages()).isEqualTo("Confirmed: the role is given.");

    rida.openLinkIn(server.mailbox().next(email, "Your account at DLSEI"));
    rida.type("form:password", "Tulip-Bridge-41").press("form:set");
    rida.signIn(email, "Tulip-Bridge-41");
    assertThat(rida.path()).isEqualTo("/account/set-up-second-factor");
    rida.type("form:code", SecondFactorIT.codeShown(rida)).press("form:confirm");
    rida.press("form:goOn");
    rida.open("/review/queue");
    assertThat(rida.heading()).isEqualTo("Applications");
  }

  @Test
  void a_role_is_taken_away_with_a_reason_and_the_person_is_out(
      Visitor administrator, Visitor officer, RunningServer server) {
    String address = People.make(server, Role.HEC_OFFICER);
    server.database().change(People.WITH_CODES, address);
    officer.signInWith(address).open("/hec/seats");
    assertThat(officer.heading()).isEqualTo("Seats");
    administrator.signInAs("administrator").open("/admin/users");
    administrator.type("text", address).press("search:go");
    administrator.followText("Omar Made");

    administrator.press("take-HEC_OFFICER");
    assertThat(administrator.messageOf("form", "reason")).isNotEmpty();
    administrator.type("form:reason", "Has left HEC.").press("take-HEC_OFFICER");

    assertThat(administrator.messages()).isEqualTo("The role is taken away.");
    officer.open("/hec/seats");
    assertThat(officer.path()).isEqualTo("/account/sign-in");
    officer.signInWith(address);
    assertThat(officer.path()).as("the own data").isEqualTo("/account/profile");
    officer.open("/account/erase");
    assertThat(officer.text()).contains("You work, or have worked, with the platform");
    assertThat(server.mailbox().next(address, "A role of your DLSEI account has ended").text())
        .contains("HEC officer", "Has left HEC.");
    administrator.press("form:disable");
    assertThat(administrator.messageOf("form", "reason")).isNotEmpty();
    administrator.type("form:reason", "No role left.").press("form:disable");
    assertThat(administrator.text()).contains("Disabled");
  }

  @Test
  void a_university_without_a_focal_person_gets_one_and_a_leave_cover(
      Visitor first, Visitor second, RunningServer server) {
    first.signInAs("administrator").open("/admin/focal-persons?university=KIU");
    first.followText("Appoint");
    assertThat(first.typed("form:institution")).isEqualTo("KIU");
    fill(first, "rida.kiu@people.example");
    first.press("form:propose");
    String proposal = first.path();
    second.signInAs("administrator2").open(proposal);
    second.press("form:confirm");

    first.open("/admin/focal-persons?university=KIU");
    assertThat(first.text()).contains("Rida Proposed", "HEC/DLSEI/12", "not submitted");
    first.followText("Leave cover");
    assertThat(first.text()).contains("Stands in, during leave, for Rida Proposed");
    fill(first, "cover.kiu@people.example");
    first.press("form:propose");
    assertThat(first.messageOf("form", "endsOn")).isEqualTo("Choose the last day of the leave.");
    first.type("form:endsOn", "2023-12-31").press("form:propose");
    second.open(first.path());
    second.press("form:confirm");

    first.open("/admin/focal-persons?university=KIU");
    assertThat(first.text()).contains("Stands in, during leave, for Rida Proposed", "31 Dec 2023");
  }

  @Test
  void a_focal_person_submits_the_disclaimer_form_once(Visitor focal, RunningServer server) {
    focal.signInWith(People.focalPerson(server, "BBSUL"));
    assertThat(focal.text()).contains("Please submit the disclaimer form");
    focal.followText("Disclaimer form").press("form:submit");

    assertThat(focal.messages()).isEqualTo("The disclaimer form is submitted.");
    assertThat(focal.text()).doesNotContain("Please submit the disclaimer form");
    focal.open("/review/disclaimer");
    assertThat(focal.text()).contains("Submitted on");
    assertThat(focal.page().locator("[id='form:submit']").count()).isZero();
  }

  @Test
  void a_university_is_changed_with_a_reason_and_the_audit_trail_tells_what(Visitor visitor) {
    visitor.signInAs("administrator").open("/admin/institutions?university=UET");
    visitor.open("/admin/institution?code=UETT");
    visitor.type("form:city", "Taxila Cantt").press("form:keep");
    assertThat(visitor.messageOf("form", "reason")).isNotEmpty();
    visitor.type("form:reason", "Its letter of 2 August.").press("form:keep");
    assertThat(visitor.messages()).isEqualTo("The university is kept.");

    visitor.open("/admin/institution?code=UETT");
    visitor.followText("what was changed");
    assertThat(visitor.text()).contains("> Taxila Cantt", "Its letter of 2 August.");
  }

  @Test
  void an_e_mail_gets_other_words_after_a_preview(Visitor visitor, RunningServer server) {
    String page = "/admin/mail?mail=PASSWORD_CHANGED&language=en";
    visitor.signInAs("administrator").open(page);
    visitor.type("form:body", "No name here.").press("form:preview");
    assertThat(visitor.messageOf("form", "body")).contains("exactly these: {name}");
    visitor.type("form:body", "Salaam {name}, a new password.").press("form:preview");
    assertThat(visitor.page().locator(".letter").innerText())
        .contains("Salaam Ayesha Example, a new password.");
    visitor.type("form:reason", "Warmer.").press("form:keep");
    assertThat(visitor.messages()).startsWith("The words are kept");
    assertThat(visitor.text()).contains("Warmer.");

    visitor.type("form:reason", "Back.").press("form:back");
    assertThat(visitor.typed("form:body")).contains("all other devices were signed out");
  }

  @Test
  void a_setting_is_changed_with_a_reason_and_no_secret_is_shown(
      Visitor visitor, RunningServer server) {
    visitor.signInAs("administrator").open("/admin/settings?setting=API_CALLS_A_MINUTE");
    visitor
        .type("setting:value", "9999999")
        .type("setting:reason", "Test.")
        .press("setting:change");
    assertThat(visitor.messageOf("setting", "value")).contains("6,000");
    visitor.type("setting:value", "119").press("setting:change");
    assertThat(visitor.messages()).isNotEmpty();
    assertThat(visitor.text()).contains("119 a minute", "Imran Example", "dlsei.database.password");
    assertThat(visitor.page().content()).doesNotContain(People.password(server));
  }
}
