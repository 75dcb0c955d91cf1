package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** Several at one queue, and several at once. */
@BrowserTest
class ReviewMeanwhileIT {

  private static final String MEANWHILE = "Somebody else has decided, or the applicant has changed";

  private static final String SAME_FILE =
      """
      UPDATE document SET content_lookup = (SELECT content_lookup FROM document WHERE application_id = ?)
      WHERE application_id = ?
      """;

  private static final String DOUBTED =
      """
      UPDATE document SET verification = 'DONE', verified_at = uploaded_at,
        verdict = '[{"weight": "DOUBTS", "text": {"english": "No name there.", "urdu": "نام نہیں۔"}}]'
      WHERE application_id = ?
      """;

  private static long licences(RunningServer server, Submitted submitted) {
    return server
        .database()
        .one(Long.class, "SELECT count(*) FROM licence WHERE application_id = ?", submitted.id());
  }

  @Test
  void approve_pressed_twice_quickly_approves_once(
      Visitor focal, @WithoutScripts Visitor slow, RunningServer server) {
    Submitted first = Submitted.at("MUET", server);
    Submitted second = Submitted.at("MUET", server);
    focal.signInWith(People.focalPerson(server, "MUET")).open(first.page());
    slow.signInWith(People.focalPerson(server, "MUET"));

    focal.afterNextLoad(() -> focal.page().locator("[id='form:approve']").dblclick());
    assertThat(focal.messages()).startsWith(first.number() + " is approved");
    slow.open(second.page());
    slow.afterNextLoad(() -> slow.page().locator("[id='form:approve']").dblclick());
    slow.openUntilItSays(second.page(), "Seat given");

    assertThat(licences(server, first)).isOne();
    assertThat(licences(server, second)).isOne();
    assertThat(server.mailsTo(first.person().email())).containsOnlyOnce("APPLICATION_APPROVED");
  }

  @Test
  void of_two_who_approve_at_once_one_is_told_who_was_first(
      Visitor one, Visitor other, RunningServer server) {
    Submitted submitted = Submitted.at("SAU", server);
    one.signInWith(People.focalPerson(server, "SAU")).open(submitted.page());
    other.signInWith(People.focalPerson(server, "SAU")).open(submitted.page());

    Visitor.pressAtOnce("form:approve", one, other);

    Visitor late = one.messages().startsWith(MEANWHILE) ? one : other;
    Visitor first = late == one ? other : one;
    assertThat(first.messages()).startsWith(submitted.number() + " is approved");
    assertThat(late.messages()).as(late.path() + ": " + late.text()).startsWith(MEANWHILE);
    assertThat(late.text()).containsPattern("Farah Focal \\d+, Focal person");
    assertThat(late.page().locator("[id='form:approve']").count()).isZero();
    assertThat(licences(server, submitted)).isOne();
  }

  @Test
  void a_stale_page_does_not_overturn_a_rejection(
      Visitor focal, Visitor officer, RunningServer server) {
    Submitted submitted = Submitted.at("SALU", server);
    focal.signInWith(People.focalPerson(server, "SALU")).open(submitted.page());
    officer.signInAs("officer").open(submitted.page());
    officer.page().locator(".decide summary").first().click();
    officer
        .type("form:onBehalf", "Seen by HEC.")
        .type("form:rejectWords", "The card is of 2019.")
        .press("form:reject");

    focal.press("form:approve");

    assertThat(focal.messages()).startsWith(MEANWHILE);
    assertThat(focal.text()).contains("The card is of 2019.", "Sana Example", "HEC officer");
    assertThat(submitted.status(server)).isEqualTo("REJECTED");
    assertThat(licences(server, submitted)).isZero();
  }

  @Test
  void a_page_does_not_decide_about_a_document_that_it_has_not_shown(
      Visitor one, Visitor other, Visitor applicant, RunningServer server) {
    Submitted submitted = Submitted.at("QUEST", server);
    one.signInWith(People.focalPerson(server, "QUEST")).open(submitted.page());
    other.signInWith(People.focalPerson(server, "QUEST")).open(submitted.page());
    other.page().locator(".decide summary").last().click();
    other.type("form:askWords", "Which semester?").press("form:ask");
    applicant.signInWith(submitted.person().email()).open("/applicant/answer");
    applicant.type("form:words", "The third.").press("form:send");

    one.press("form:approve");

    assertThat(one.messages()).startsWith(MEANWHILE);
    assertThat(one.text()).contains("The third.");
    one.press("form:approve");
    assertThat(submitted.status(server)).as("now that it was seen").isEqualTo("APPROVED");
  }

  @Test
  void several_are_approved_together_and_each_has_its_result(
      Visitor focal, Visitor other, RunningServer server) {
    Submitted first = Submitted.at("DUHS", server);
    Submitted second = Submitted.at("DUHS", server);
    Submitted third = Submitted.at("DUHS", server);
    Submitted left = Submitted.at("DUHS", server);
    focal.signInWith(People.focalPerson(server, "DUHS"));
    Queue.tick(focal, third);
    Queue.tick(focal, second);
    Queue.tick(focal, first);

    focal.followText("Approve the chosen ones");
    assertThat(focal.text()).contains("These would be approved, oldest first: 3");
    assertThat(focal.page().locator("td a.num").allInnerTexts())
        .containsExactly(first.number(), second.number(), third.number());
    assertThat(first.status(server)).as("a preview only").isEqualTo("PENDING");
    other.signInWith(People.focalPerson(server, "DUHS")).open(second.page());
    other.press("form:approve");
    focal.press("form:approve");

    assertThat(focal.heading()).isEqualTo("Results");
    assertThat(focal.page().locator("tbody tr").allInnerTexts())
        .satisfiesExactly(
            row -> assertThat(row).contains(first.number(), "Approved, with licence"),
            row -> assertThat(row).contains(second.number(), "Not done: changed meanwhile"),
            row -> assertThat(row).contains(third.number(), "Approved, with licence"));
    assertThat(Queue.view(focal, "TO_DECIDE")).containsExactly(left.number());
    assertThat(licences(server, second)).isOne();
  }

  @Test
  void who_approves_several_is_told_of_the_doubts_first(Visitor focal, RunningServer server) {
    Submitted good = Submitted.at("FCCU", server);
    Submitted copied = Submitted.at("FCCU", server);
    Submitted doubted = Submitted.at("FCCU", server);
    server.database().change(SAME_FILE, Submitted.at("KMU", server).id(), copied.id());
    server.database().change(DOUBTED, doubted.id());
    focal.signInWith(People.focalPerson(server, "FCCU"));
    PageLook look = new PageLook();
    for (String language : List.of("ur", "en")) {
      focal.speak(language);
      focal.open(Queue.PATH);
      List.of(good, copied, doubted).forEach(one -> Queue.tick(focal, one));
      focal.follow(focal.page().locator("form[action='/review/bulk'] button"));
      look.at(focal, "bulk-doubts", language);
    }

    assertThat(look.faults()).isEmpty();
    assertThat(focal.page().locator("p.notice").innerText())
        .startsWith("Open those with doubts and look")
        .endsWith(": 2");
    assertThat(focal.page().locator("tbody tr").allInnerTexts())
        .satisfiesExactly(
            row -> assertThat(row).contains(good.number(), "look at it yourself"),
            row -> assertThat(row).contains(copied.number(), "Doubts\n1", "other applicants: 1"),
            row -> assertThat(row).contains(doubted.number(), "Doubts\n1", "No name there."));
    assertThat(focal.page().locator("a[href='" + doubted.page() + "']").count()).isOne();
    focal.press("form:approve");
    assertThat(doubted.status(server)).as("findings decide nothing").isEqualTo("APPROVED");
  }

  @Test
  void hec_approves_several_only_with_a_reason(Visitor officer, RunningServer server) {
    Submitted submitted = Submitted.at("IBA", server);
    officer.signInAs("officer").open(Queue.PATH + "?institution=IBA");
    Queue.tick(officer, submitted);
    officer.followText("Approve the chosen ones");

    officer.press("form:approve");
    assertThat(officer.messageOf("form", "onBehalf")).startsWith("Write how it was verified");
    officer.type("form:onBehalf", "By the registrar’s list.").press("form:approve");

    assertThat(officer.text()).contains("Approved, with licence");
    assertThat(submitted.status(server)).isEqualTo("APPROVED");
  }

  @Test
  void nothing_chosen_is_said(Visitor focal, RunningServer server) {
    Submitted.at("SMIU", server);
    focal.signInWith(People.focalPerson(server, "SMIU"));

    focal.followText("Approve the chosen ones");

    assertThat(focal.text()).contains("Nothing was chosen that you can still decide.");
    focal.open("/review/bulk?chosen=1&chosen=x");
    assertThat(focal.text()).contains("Nothing was chosen that you can still decide.");
  }
}
