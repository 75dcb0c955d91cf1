package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** The pages of applications, and the faces that they have, as {@link PagesIT} looks at others. */
@BrowserTest
class ApplicationPagesIT {

  private static final String UNIVERSITY = "PIDE";
  private static final String DASHBOARD = "/applicant/dashboard";

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void of_the_form(String language, Visitor visitor, RunningServer server) {
    Applicant person = People.applicant(server, "Erum");
    visitor.signIn(person.email(), person.password());
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    ways.put("dashboard-empty", PagesIT.page(DASHBOARD));
    ways.put("apply-who", PagesIT.page(Form.WHO));
    ways.put("apply-who-empty", PagesIT.sent(Form.WHO, "form:next"));
    ways.put("apply-check-missing", PagesIT.page(Form.CHECK));
    ways.put("apply-university", v -> new Form(v).who(ApplicantCategory.STUDENT));
    ways.put("apply-university-empty", PagesIT.sent(Form.UNIVERSITY, "form:next"));
    ways.put(
        "apply-university-refused",
        v -> new Form(v).who(ApplicantCategory.ALUMNUS).university(UNIVERSITY));
    ways.put(
        "apply-document", v -> new Form(v).who(ApplicantCategory.STUDENT).university(UNIVERSITY));
    ways.put("apply-document-empty", PagesIT.sent(Form.DOCUMENT, "form:next"));
    ways.put("apply-document-bad", v -> new Form(v).document(DocumentKind.STUDENT_CARD, locked()));
    ways.put(
        "apply-document-uploaded",
        v -> new Form(v).document(DocumentKind.STUDENT_CARD, Form.card(person)));
    ways.put("dashboard-draft", PagesIT.page(DASHBOARD));
    ways.put("apply-check", PagesIT.page(Form.CHECK));
    ways.put("submitted", v -> new Form(v).submit());
    PagesIT.look(visitor, language, ways);
  }

  private static FilePayload locked() {
    return new FilePayload("card.pdf", "application/pdf", Pdfs.locked());
  }

  @Test
  void of_an_application_in_each_state(Visitor visitor, Visitor focal, RunningServer server) {
    Applicant person = People.applicant(server, "Erum");
    visitor.signIn(person.email(), person.password());
    focal.signInWith(People.focalPerson(server, UNIVERSITY));
    PageLook look = new PageLook();

    Submitted first = Submitted.of(person, UNIVERSITY, server);
    look.atBoth(visitor, DASHBOARD, "dashboard-pending");
    focal.open(first.page());
    focal.page().locator(".decide summary").first().click();
    focal.type("form:rejectWords", "The card is of 2019.").press("form:reject");
    look.atBoth(visitor, DASHBOARD, "dashboard-rejected");

    Submitted second = Submitted.of(person, UNIVERSITY, server);
    focal.open(second.page());
    focal.page().locator(".decide summary").last().click();
    focal.type("form:askWords", "Which semester?").press("form:ask");
    look.atBoth(visitor, DASHBOARD, "dashboard-asked");
    look.atBoth(visitor, "/applicant/answer", "answer");
    visitor.open("/applicant/answer");
    visitor.press("form:send");
    look.at(visitor, "answer-empty", "ur");
    visitor.type("form:words", "The third.").press("form:send");
    focal.open(second.page());
    focal.press("form:approve");
    lookAtLicence(look, visitor, second, server);
    assertThat(look.faults()).isEmpty();
  }

  /** What comes after the approval, once Coursera has been told: set back, and on. */
  private static void lookAtLicence(
      PageLook look, Visitor visitor, Submitted submitted, RunningServer server) {
    visitor.speak("en");
    visitor.openUntilItSays(DASHBOARD, "follow its link");
    look.atBoth(visitor, DASHBOARD, "dashboard-invited");
    String change = "UPDATE licence SET invited_at = %s, activated_at = %s, status = '%s'";
    String[][] states = {
      {"granted_at", "granted_at", "ACTIVE"},
      {"NULL", "NULL", "INVITATION_REFUSED"},
      {"NULL", "NULL", "GRANTED"}
    };
    for (String[] state : states) {
      server
          .database()
          .change(change.formatted((Object[]) state) + " WHERE application_id = ?", submitted.id());
      look.atBoth(visitor, DASHBOARD, "dashboard-" + state[2].toLowerCase(Locale.ROOT));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void of_a_focal_person(String language, Visitor visitor, RunningServer server) {
    Submitted decided = Submitted.at(UNIVERSITY, server);
    Submitted open = Submitted.at(UNIVERSITY, server);
    visitor.signInWith(People.focalPerson(server, UNIVERSITY));
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    ways.put("queue", PagesIT.page(Queue.PATH));
    ways.put("queue-nothing-found", v -> find(v, "nobody"));
    ways.put("queue-waiting", PagesIT.page(Queue.PATH + "?view=WAITING"));
    ways.put("review-application", PagesIT.page(decided.page()));
    ways.put("review-application-no-reason", v -> rejectWithoutReason(v, decided));
    ways.put("bulk", v -> bulk(v, decided));
    ways.put("bulk-results", v -> v.press("form:approve"));
    ways.put("bulk-none", PagesIT.page("/review/bulk"));
    ways.put("review-application-decided", PagesIT.page(decided.page()));
    ways.put("queue-approved", PagesIT.page(Queue.PATH + "?view=APPROVED"));
    PagesIT.look(visitor, language, ways);
    visitor.open(open.page());
    visitor.press("form:approve");
  }

  private static void find(Visitor visitor, String text) {
    visitor.open(Queue.PATH);
    Queue.search(visitor, text);
  }

  private static void rejectWithoutReason(Visitor visitor, Submitted submitted) {
    visitor.open(submitted.page());
    visitor.page().locator(".decide summary").first().click();
    visitor.press("form:reject");
    // The page's script opens the form again, a moment after the page is there.
    visitor.page().locator("[id='form:rejectWords-message']").waitFor();
  }

  private static void bulk(Visitor visitor, Submitted submitted) {
    visitor.open(Queue.PATH);
    Queue.tick(visitor, submitted);
    visitor.follow(visitor.page().locator("form[action='/review/bulk'] button"));
  }

  @Test
  void of_hec(Visitor visitor, RunningServer server) {
    Submitted submitted = Submitted.at("NDU", server);
    visitor.signInAs("officer");
    PageLook look = new PageLook();

    look.atBoth(visitor, Queue.PATH + "?institution=NDU", "officer-queue");
    look.atBoth(visitor, submitted.page(), "officer-application");
    visitor.open(submitted.page());
    visitor.press("form:approve");
    look.at(visitor, "officer-application-no-reason", "ur");
    visitor.open(Queue.PATH + "?institution=NDU");
    Queue.tick(visitor, submitted);
    visitor.follow(visitor.page().locator("form[action='/review/bulk'] button"));
    look.at(visitor, "officer-bulk", "ur");
    assertThat(look.faults()).isEmpty();
    visitor.type("form:onBehalf", "Seen.").press("form:approve");
  }
}
