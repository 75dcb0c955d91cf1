package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.system.server.RunningServer;

/**
 * Faculty, staff and HEC's own employees of year 2, from the registration to the active licence
 * (WP2/3.1, 4.2.1, 4.2.2, reading R37).
 */
@BrowserTest
class MembersIT {

  @ParameterizedTest
  @CsvSource({
    "FACULTY, COMSATS, EMPLOYMENT_LETTER",
    "STAFF, COMSATS, OFFICE_CARD",
    "HEC_EMPLOYEE, '', EMPLOYMENT_LETTER"
  })
  void somebody_employed_applies_is_approved_and_joins(
      ApplicantCategory category,
      String university,
      DocumentKind kind,
      Visitor learner,
      Visitor reviewer,
      RunningServer server) {
    Applicant person = Applicant.fresh().registerAndConfirm(learner, server);
    learner.signIn(person.email(), person.password()).followText("Apply now");
    Form form = new Form(learner).who(category).university(university, "Registrar", "E-12");
    learner.open(Form.DOCUMENT);
    assertThat(learner.page().locator("input[name='form:kind']").count())
        .as("an employment letter or an office card")
        .isEqualTo(2);
    form.document(kind, Form.card(person)).submit();
    assertThat(learner.heading()).isEqualTo("Your application is submitted");

    boolean isHec = category == ApplicantCategory.HEC_EMPLOYEE;
    reviewer.signInWith(isHec ? "officer@demo.example" : People.focalPerson(server, university));
    reviewer.open("/review/queue");
    reviewer.type("text", person.cnic());
    reviewer.follow(reviewer.page().locator("[id='search:go']"));
    reviewer.follow(reviewer.page().locator("table.queue a").first());
    assertThat(reviewer.text()).contains(person.name(), "WP2/4.2.1", "WP2/4.2.2");
    reviewer.press("form:approve");
    assertThat(reviewer.messages()).contains("is approved and has its licence.");

    learner.openUntilItSays("/applicant/dashboard", "Open Coursera’s e-mail and follow its link");
    Invitation.follow(learner, server, person);
    learner.openUntilItSays("/applicant/dashboard", "Your licence is active.");
  }
}
