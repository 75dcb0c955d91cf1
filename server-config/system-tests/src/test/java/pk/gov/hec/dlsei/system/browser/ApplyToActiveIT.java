package pk.gov.hec.dlsei.system.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.run.mail.Mail;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** The whole way: from the registration to the licence that Coursera says is used. */
@BrowserTest
class ApplyToActiveIT {

  private static final String UNIVERSITY = "NUST";
  private static final Pattern NUMBER = Pattern.compile("A-\\d{7}");

  @Test
  void somebody_registers_applies_is_approved_and_joins(
      Visitor learner, Visitor focal, RunningServer server) {
    Submitted before = Submitted.at(UNIVERSITY, server);
    Applicant nadia = Applicant.fresh().registerAndConfirm(learner, server);
    String number = apply(learner, nadia);
    assertThat(server.mailbox().next(nadia.email(), "Your application " + number).text())
        .contains("WP2/4.1.2", "fill the e-courses form and submit");

    focal.signInWith(People.focalPerson(server, UNIVERSITY));
    assertThat(Queue.numbers(focal)).containsExactly(before.number(), number);
    approve(focal, nadia, number, before.number());

    Mail approved = server.mailbox().next(nadia.email(), "Approved: you have a Coursera licence");
    assertThat(approved.text())
        .contains(number, "WP2/4.1.12", "processed on First come and First serve basis");
    learner.openUntilItSays("/applicant/dashboard", "Open Coursera’s e-mail and follow its link");
    Invitation.follow(learner, server, nadia);
    learner.openUntilItSays("/applicant/dashboard", "Your licence is active.");
    assertThat(learner.page().locator("ol.steps").first().innerText()).contains("Active");
    assertThat(learner.text()).containsPattern("L-\\d{7}");
    assertOwnData(learner, nadia, number);
  }

  /** Everything that she gave, and everything that came of it. */
  private static void assertOwnData(Visitor learner, Applicant nadia, String number) {
    JsonObject data = download(learner);
    assertThat(text(data.getAsJsonObject("person"), "name", "cnic", "email"))
        .containsExactly(nadia.name(), nadia.dashedCnic(), nadia.email());
    JsonObject application = data.getAsJsonArray("applications").get(0).getAsJsonObject();
    assertThat(text(application, "number", "department", "registrationNumber", "status"))
        .containsExactly(number, "Physics", "2021-PHY-7", "APPROVED");
    assertThat(text(application.getAsJsonObject("licence"), "status")).containsExactly("ACTIVE");
    assertThat(application.getAsJsonArray("decisions"))
        .extracting(decision -> decision.getAsJsonObject().get("kind").getAsString())
        .contains("SUBMITTED", "APPROVED");
    assertThat(application.getAsJsonArray("documents")).hasSize(1);
    assertThat(application.getAsJsonArray("documentsSeenByStaffAt")).hasSize(1);
    assertThat(application.getAsJsonArray("messages")).hasSizeGreaterThanOrEqualTo(2);
  }

  private static JsonObject download(Visitor learner) {
    Download file =
        learner.page().waitForDownload(() -> learner.page().getByText("Download my data").click());
    try (Reader content = new InputStreamReader(file.createReadStream(), UTF_8)) {
      return JsonParser.parseReader(content).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> text(JsonObject object, String... names) {
    return Stream.of(names).map(name -> object.get(name).getAsString()).toList();
  }

  /** Leaves in the middle, comes back, submits; answers the number. */
  private static String apply(Visitor learner, Applicant nadia) {
    learner.signIn(nadia.email(), nadia.password()).followText("Apply now");
    Form form = new Form(learner).who(ApplicantCategory.STUDENT).university(UNIVERSITY);
    assertThat(learner.path()).isEqualTo(Form.DOCUMENT);
    learner.signOut().signIn(nadia.email(), nadia.password());
    assertThat(learner.text()).contains("Complete the form and submit it");
    learner.open(Form.UNIVERSITY);
    assertThat(learner.typed("form:institution")).isEqualTo(UNIVERSITY);
    assertThat(learner.typed("form:department")).isEqualTo("Physics");
    assertThat(learner.typed("form:registrationNumber")).isEqualTo("2021-PHY-7");

    Card card = new Card(nadia, "National University of Sciences and Technology", "2021-PHY-7");
    form.document(
        DocumentKind.STUDENT_CARD, new FilePayload("card.pdf", "application/pdf", card.pdf()));
    assertThat(isPictureShown(learner)).as("the card as it was understood").isTrue();
    learner.followText("Yes, continue with this one");
    assertThat(learner.text())
        .contains(nadia.name(), "35202-*******-1", "National University of Sciences", "2021-PHY-7")
        .doesNotContain(nadia.dashedCnic());
    learner.press("form:submit");

    assertThat(learner.heading()).isEqualTo("Your application is submitted");
    assertThat(learner.text())
        .containsPattern("place in the queue: 2\\b")
        .contains("looks at your form and document, usually within 24 hours");
    Matcher number = NUMBER.matcher(learner.text());
    assertThat(number.find()).isTrue();
    return number.group();
  }

  private static boolean isPictureShown(Visitor visitor) {
    return (Boolean)
        visitor
            .page()
            .locator(".doc img")
            .first()
            .evaluate("async image => { await image.decode(); return image.naturalWidth > 0; }");
  }

  private static void approve(Visitor focal, Applicant nadia, String number, String before) {
    assertThat(Queue.line(focal, number))
        .contains(nadia.name(), "Student")
        .containsPattern("2[34]:\\d\\d left");
    focal.followText(number);
    assertThat(focal.heading()).isEqualTo(number + " · " + nadia.name());
    assertThat(focal.text())
        .contains(nadia.dashedCnic(), "Physics", "2021-PHY-7", "WP2/4.1.6", "WP2/4.1.7");
    assertThat(isPictureShown(focal)).as("the card at the desk").isTrue();
    focal.openUntilItSays(focal.path(), "The applicant’s name is in the text.");
    assertThat(focal.text())
        .contains(
            "The registration number is in the text.",
            "The university’s name is in the text.",
            "Earlier applications of this university that are still undecided:");
    focal.press("form:approve");
    assertThat(focal.messages()).isEqualTo(number + " is approved and has its licence.");
    assertThat(focal.heading()).as("the next one at once").startsWith(before);
  }
}
