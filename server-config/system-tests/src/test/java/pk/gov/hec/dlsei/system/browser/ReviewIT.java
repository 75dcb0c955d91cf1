package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.domain.review.ReasonTemplate;
import pk.gov.hec.dlsei.run.mail.Mail;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** The focal person's desk, and HEC's; each test at a university of its own. */
@BrowserTest
class ReviewIT {

  private static void openParts(Visitor visitor) {
    for (Locator part : visitor.page().locator(".decide details").all()) {
      if (part.getAttribute("open") == null) {
        part.locator("summary").click();
      }
    }
  }

  static void reject(Visitor visitor, ReasonTemplate template, String words) {
    openParts(visitor);
    visitor.field("form:rejectTemplate").selectOption(template == null ? "" : template.name());
    visitor.type("form:rejectWords", words).press("form:reject");
  }

  @Test
  void a_rejected_urdu_reader_gets_the_sentence_in_urdu_and_the_own_words(
      Visitor focal, Visitor applicant, RunningServer server) {
    Submitted submitted = Submitted.at("GCUL", server);
    String address = submitted.person().email();
    server.database().change("UPDATE account SET language = 'ur' WHERE email = ?", address);
    focal.signInWith(People.focalPerson(server, "GCUL")).open(submitted.page());

    reject(focal, null, "");
    assertThat(focal.messageOf("form", "rejectWords")).startsWith("Choose a sentence or write");
    reject(focal, ReasonTemplate.DOCUMENT_OF_SOMEBODY_ELSE, "Bring your own card.");

    assertThat(focal.messages()).startsWith(submitted.number() + " is rejected");
    String subject =
        ResourceBundle.getBundle("mail", Locale.forLanguageTag("ur"))
            .getString("APPLICATION_REJECTED.subject")
            .replace("{number}", submitted.number());
    Mail mail = server.mailbox().next(address, subject);
    assertThat(mail.text())
        .contains("دستاویز کسی اور کی ہے۔", "Bring your own card.", "WP2/4.1.10");
    applicant.signInWith(address);
    applicant.page().locator("details summary").first().click();
    assertThat(applicant.text()).contains("دستاویز کسی اور کی ہے۔", "Bring your own card.");
    applicant.speak("en");
    applicant.open("/applicant/dashboard");
    assertThat(applicant.text()).contains("You may apply again while the form is open.");
    applicant.followText("Apply again");
    assertThat(applicant.path()).isEqualTo(Form.WHO);
  }

  @Test
  void more_is_asked_answered_with_another_document_and_both_are_seen(
      Visitor focal, Visitor applicant, RunningServer server) {
    Submitted submitted = Submitted.at("GCUF", server);
    Applicant person = submitted.person();
    focal.signInWith(People.focalPerson(server, "GCUF")).open(submitted.page());
    openParts(focal);
    focal.field("form:askTemplate").selectOption("SEND_BOTH_SIDES");
    focal.press("form:ask");
    assertThat(focal.messages())
        .isEqualTo("The question about " + submitted.number() + " is on its way to the applicant.");
    assertThat(Queue.numbers(focal)).as("the applicant’s turn").isEmpty();
    assertThat(Queue.view(focal, "ASKED")).containsExactly(submitted.number());
    assertThat(server.mailbox().next(person.email(), "something is still needed").text())
        .contains("Please upload both sides of the card, in one file.");

    applicant.signInWith(person.email()).followText("Answer");
    assertThat(applicant.text()).contains("Please upload both sides of the card, in one file.");
    applicant.type("form:words", "Here is the back.");
    new Form(applicant).upload(DocumentKind.STUDENT_CARD, Form.card(person), "form:send");
    assertThat(applicant.path()).isEqualTo("/applicant/dashboard");
    assertThat(applicant.text()).contains("your university’s focal person looks");

    assertThat(Queue.view(focal, "TO_DECIDE")).containsExactly(submitted.number());
    focal.followText(submitted.number());
    focal.page().locator("summary", texts("Documents before this one")).click();
    assertThat(focal.text()).contains("Here is the back.", "Look at it");
    focal.openUntilItSays(focal.path(), "The picture has 860 × 540 pixels.");
    focal.press("form:approve");
    assertThat(submitted.status(server)).isEqualTo("APPROVED");
  }

  private static Page.LocatorOptions texts(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  @Test
  void an_answer_with_a_bad_file_keeps_the_words(
      Visitor focal, Visitor applicant, RunningServer server) {
    Submitted submitted = Submitted.at("UAF", server);
    focal.signInWith(People.focalPerson(server, "UAF")).open(submitted.page());
    openParts(focal);
    focal.type("form:askWords", "Which semester?").press("form:ask");
    applicant.signInWith(submitted.person().email()).open("/applicant/answer");

    applicant.type("form:words", "The third.");
    new Form(applicant)
        .upload(
            DocumentKind.TRANSCRIPT,
            new FilePayload("t.pdf", "application/pdf", Pdfs.locked()),
            "form:send");

    assertThat(applicant.messageOf("form", "file")).contains("protected with a password");
    assertThat(applicant.typed("form:words")).isEqualTo("The third.");
    applicant.press("form:send");
    assertThat(applicant.path()).as("without a file").isEqualTo("/applicant/dashboard");
  }

  @Test
  void an_application_of_another_university_is_not_there(Visitor focal, RunningServer server) {
    Submitted elsewhere = Submitted.at("BZU", server);
    focal.signInWith(People.focalPerson(server, "UVAS"));

    assertThat(focal.open(elsewhere.page()).status()).isEqualTo(404);
    assertThat(focal.open("/review/application?id=999999999").status()).isEqualTo(404);
    assertThat(focal.open("/review/application?id=x").status()).isEqualTo(404);
    focal.open(Queue.PATH + "?institution=BZU");
    assertThat(Queue.numbers(focal)).isEmpty();
    assertThat(Queue.search(focal, elsewhere.number())).isEmpty();
  }

  @Test
  void hec_decides_on_behalf_with_a_reason_that_the_decision_shows(
      Visitor officer, RunningServer server) {
    Submitted submitted = Submitted.at("IUB", server);
    officer.signInAs("officer").open(submitted.page());

    officer.press("form:approve");
    assertThat(officer.messageOf("form", "onBehalf")).startsWith("Write how it was verified");
    officer.type("form:onBehalf", "The registrar confirmed it by letter.").press("form:approve");

    assertThat(officer.messages()).startsWith(submitted.number() + " is approved");
    officer.open(submitted.page());
    assertThat(officer.text())
        .contains(
            "HEC decided on behalf of the focal person:",
            "The registrar confirmed it by letter.",
            "Sana Example");
  }

  @Test
  void nobody_decides_the_own_application(Visitor focal, RunningServer server) {
    Submitted own = Submitted.at("UOS", server);
    String address = People.alsoFocalPerson(own.person(), "UOS", server);

    focal.signInWith(address).open(own.page());

    assertThat(focal.text()).contains("This is your own application");
    assertThat(focal.page().locator("[id='form:approve']").count()).isZero();
    focal.open(Queue.PATH);
    Queue.tick(focal, own);
    focal.followText("Approve the chosen ones");
    assertThat(focal.text()).contains("Nothing was chosen that you can still decide.");
    assertThat(own.status(server)).isEqualTo("PENDING");
  }

  @Test
  void the_queue_is_searched_by_name_cnic_and_number(Visitor focal, RunningServer server) {
    Applicant zoya = People.applicant(server, "Zoya");
    Submitted first = Submitted.at("UOG", server);
    Submitted hers = Submitted.of(zoya, "UOG", server);
    focal.signInWith(People.focalPerson(server, "UOG"));

    assertThat(Queue.numbers(focal)).containsExactly(first.number(), hers.number());
    assertThat(Queue.search(focal, "zoya")).containsExactly(hers.number());
    assertThat(Queue.search(focal, zoya.dashedCnic())).containsExactly(hers.number());
    assertThat(Queue.search(focal, first.number())).containsExactly(first.number());
    assertThat(focal.path()).as("the address does not tell whom").doesNotContain(first.number());
    assertThat(Queue.search(focal, "nobody")).isEmpty();
    assertThat(focal.text()).contains("Nothing found in this part of the queue.");
  }

  @Test
  void each_part_of_the_queue_shows_its_own(Visitor focal, RunningServer server) {
    Submitted late = Submitted.at("UE", server);
    Submitted refused = Submitted.at("UE", server);
    Submitted approved = Submitted.at("UE", server);
    server
        .database()
        .change(
            "UPDATE application SET decide_by = submitted_at - interval '2 hours' WHERE id = ?",
            late.id());
    focal.signInWith(People.focalPerson(server, "UE")).open(refused.page());
    reject(focal, ReasonTemplate.NOT_ENROLLED_NOW, "");
    focal.open(approved.page());
    focal.press("form:approve");

    assertThat(Queue.view(focal, "TO_DECIDE")).containsExactly(late.number());
    assertThat(Queue.line(focal, late.number())).containsPattern("2:0\\d overdue");
    assertThat(Queue.view(focal, "OVERDUE")).containsExactly(late.number());
    assertThat(Queue.view(focal, "REJECTED")).containsExactly(refused.number());
    assertThat(Queue.view(focal, "APPROVED")).containsExactly(approved.number());
    assertThat(Queue.view(focal, "WAITING")).isEmpty();
    assertThat(Queue.view(focal, "no such part")).containsExactly(late.number());
    assertThat(focal.page().locator("nav.views").innerText().replaceAll("\\s+", " "))
        .contains("To decide 1", "Overdue 1", "Approved 1", "Rejected 1", "Waiting for a seat 0");
  }

  @Test
  void an_approval_needs_the_keyboard_alone(Visitor focal, RunningServer server) {
    Submitted first = Submitted.at("LCWU", server);
    Submitted second = Submitted.at("LCWU", server);
    focal.signInWith(People.focalPerson(server, "LCWU"));

    Keys keys = new Keys(focal);
    keys.tabTo(first.number()).enter();
    assertThat(focal.heading()).startsWith(first.number());
    keys.tabTo("Approve").enter();
    assertThat(focal.heading()).as("the next one at once").startsWith(second.number());
    keys.accessKey('a');

    assertThat(focal.messages()).startsWith(second.number() + " is approved");
    assertThat(first.status(server) + second.status(server)).isEqualTo("APPROVEDAPPROVED");
  }
}
