package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** What people upload, by mistake and on purpose. */
@BrowserTest
class UploadIT {

  private static final int MEGABYTE = 1 << 20;
  private static final String PERSON = "SELECT person_id FROM application WHERE id = ?";
  private static final long HUGE = 300L * MEGABYTE;
  private static final String TOO_LARGE = "The file is larger than 5 MB.";

  private record Bad(FilePayload file, String message) {

    static Bad of(String name, String type, byte[] content, String message) {
      return new Bad(new FilePayload(name, type, content), message);
    }
  }

  private static List<Bad> bad() {
    byte[] program = "MZ\220\0\3\0\0\0This program cannot be run".getBytes(StandardCharsets.UTF_8);
    byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    return List.of(
        Bad.of("card.pdf", "application/pdf", program, "neither PDF nor JPEG nor PNG"),
        Bad.of("card.png", "image/png", html, "neither PDF nor JPEG nor PNG"),
        Bad.of("card.png", "image/png", new byte[0], "The file is empty."),
        Bad.of("card.png", "image/png", Card.claiming(60_000), "more than 50 megapixels"),
        Bad.of("card.pdf", "application/pdf", Pdfs.bomb(130), "takes too much memory to open"),
        Bad.of("card.pdf", "application/pdf", Pdfs.locked(), "protected with a password"),
        Bad.of("card.pdf", "application/pdf", Pdfs.ofPages(21), "more than 20 pages"));
  }

  /** A student whose document is the next thing. */
  private static Applicant atTheDocument(Visitor visitor, RunningServer server) {
    Applicant person = People.applicant(server, "Upal");
    visitor.signIn(person.email(), person.password());
    new Form(visitor).who(ApplicantCategory.STUDENT).university("UETT");
    assertThat(visitor.path()).isEqualTo(Form.DOCUMENT);
    return person;
  }

  @Test
  void each_bad_file_gets_its_own_message_at_the_field(Visitor visitor, RunningServer server) {
    Applicant person = atTheDocument(visitor, server);
    Form form = new Form(visitor);
    SoftAssertions soft = new SoftAssertions();
    for (Bad bad : bad()) {
      form.upload(DocumentKind.TRANSCRIPT, bad.file(), "form:next");
      soft.assertThat(visitor.messageOf("form", "file")).contains(bad.message());
      soft.assertThat(visitor.page().locator("input[value='TRANSCRIPT']").isChecked())
          .as("the choice is kept")
          .isTrue();
    }
    soft.assertAll();
    assertThat(documents(server, person)).isZero();
  }

  private static long documents(RunningServer server, Applicant person) {
    return server
        .database()
        .one(
            Long.class,
            """
            SELECT count(*) FROM document JOIN application ON application.id = application_id
            JOIN account USING (person_id) WHERE email = ?
            """,
            person.email());
  }

  @Test
  void in_urdu_the_message_is_in_urdu(Visitor visitor, RunningServer server) {
    atTheDocument(visitor, server);
    visitor.speak("ur");
    visitor.open(Form.DOCUMENT);

    new Form(visitor).upload(DocumentKind.STUDENT_CARD, bad().get(0).file(), "form:next");

    assertThat(visitor.messageOf("form", "file"))
        .containsPattern("\\p{InArabic}{2,}")
        .doesNotContain("neither");
  }

  @Test
  void without_a_file_or_a_kind_both_are_asked_for(Visitor visitor, RunningServer server) {
    atTheDocument(visitor, server);

    visitor.press("form:next");
    assertThat(visitor.messageOf("form", "kind")).isEqualTo("Choose which document it is.");
    new Form(visitor).choose("form:kind", "STUDENT_CARD");
    visitor.press("form:next");

    assertThat(visitor.messageOf("form", "file")).isEqualTo("Choose a file, or take a photo.");
  }

  @ParameterizedTest
  @CsvSource({"6", "300"})
  void a_file_that_is_too_large_is_told_before_it_is_sent(
      int megabytes, Visitor visitor, RunningServer server, @TempDir Path folder)
      throws IOException {
    atTheDocument(visitor, server);
    new Form(visitor).choose("form:kind", "TRANSCRIPT");

    visitor
        .page()
        .locator("[id='form:file']")
        .setInputFiles(sparse(folder, (long) megabytes * MEGABYTE));

    assertThat(visitor.page().locator(".upload-note").innerText()).startsWith(TOO_LARGE);
    assertThat(visitor.typed("form:file")).as("nothing is chosen").isEmpty();
    visitor.press("form:next");
    assertThat(visitor.messageOf("form", "file")).isEqualTo("Choose a file, or take a photo.");
  }

  /** A file of that size, of which the disk keeps next to nothing. */
  private static Path sparse(Path folder, long bytes) throws IOException {
    Path file = folder.resolve("transcript.pdf");
    try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
      content.setLength(bytes);
    }
    return file;
  }

  @Test
  void without_scripts_a_file_of_6_megabytes_is_told_at_the_field_and_the_choice_is_kept(
      @WithoutScripts Visitor visitor, RunningServer server) {
    atTheDocument(visitor, server);
    FilePayload file = new FilePayload("transcript.pdf", "application/pdf", new byte[6 * MEGABYTE]);

    new Form(visitor).upload(DocumentKind.TRANSCRIPT, file, "form:next");

    assertThat(visitor.messageOf("form", "file")).startsWith(TOO_LARGE);
    assertThat(visitor.page().locator("input[value='TRANSCRIPT']").isChecked()).isTrue();
  }

  /** Turned away before Faces sees it, which would lose the fields. */
  @Test
  void without_scripts_a_file_of_9_megabytes_is_told_at_the_field(
      @WithoutScripts Visitor visitor, RunningServer server, @TempDir Path folder)
      throws IOException {
    atTheDocument(visitor, server);
    new Form(visitor).choose("form:kind", "TRANSCRIPT");
    visitor.page().locator("[id='form:file']").setInputFiles(sparse(folder, 9 * MEGABYTE));

    visitor.press("form:next");

    assertThat(visitor.path()).startsWith(Form.DOCUMENT);
    assertThat(visitor.messageOf("form", "file")).startsWith(TOO_LARGE);
  }

  /** With 384 MB of heap, a server that took it in would not outlive it. */
  @Test
  void a_request_of_300_megabytes_is_refused_before_any_of_it_is_read(
      Visitor visitor, RunningServer server) throws IOException {
    atTheDocument(visitor, server);

    assertThat(RawUpload.to(server, Form.DOCUMENT).as(visitor).claiming(HUGE))
        .startsWith("HTTP/1.1 413");
    assertThat(RawUpload.to(server, Form.DOCUMENT).claiming(HUGE))
        .as("signed out")
        .startsWith("HTTP/1.1 413");
    assertThat(RawUpload.to(server, "/account/register").as(visitor).claiming(MEGABYTE))
        .as("a page that takes no files")
        .startsWith("HTTP/1.1 400");
    assertThat(RawUpload.to(server, Form.DOCUMENT).as(visitor).withoutLength())
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void a_photo_of_12_megapixels_is_made_smaller_before_it_is_sent(
      Visitor visitor, RunningServer server) {
    Applicant person = atTheDocument(visitor, server);
    byte[] photo = Card.photo(4_000, 3_000);
    assertThat(photo).hasSizeGreaterThan(MEGABYTE);
    new Form(visitor).choose("form:kind", "STUDENT_CARD");

    visitor
        .page()
        .locator("[id='form:file']")
        .setInputFiles(new FilePayload("IMG_1.jpg", "image/jpeg", photo));
    visitor.page().waitForCondition(() -> !note(visitor).isEmpty());
    assertThat(note(visitor)).isEqualTo("The photo was made smaller, so that it is sent faster.");
    visitor.press("form:next");

    assertThat(visitor.text()).contains("Uploaded: can you read it?");
    int sent =
        server
            .database()
            .one(
                Integer.class,
                """
                SELECT bytes FROM document JOIN application ON application.id = application_id
                JOIN account USING (person_id) WHERE email = ?
                """,
                person.email());
    assertThat(sent).isLessThan(photo.length / 2);
  }

  private static String note(Visitor visitor) {
    return visitor.page().locator(".upload-note").innerText();
  }

  @Test
  void without_scripts_the_form_and_the_upload_work(
      @WithoutScripts Visitor visitor, RunningServer server) {
    Applicant person = People.applicant(server, "Upal");
    visitor.signIn(person.email(), person.password());

    new Form(visitor).fillIn(person, "UETT").submit();

    assertThat(visitor.heading()).isEqualTo("Your application is submitted");
    assertThat(documents(server, person)).isOne();
  }

  @Test
  void a_document_is_there_for_its_owner_the_own_university_and_hec_alone(
      Visitor owner, Visitor other, Visitor focal, Visitor elsewhere, RunningServer server) {
    Submitted submitted = Submitted.at("UETT", server);
    String picture = submitted.picture(server);
    owner.signInWith(submitted.person().email());
    other.signInWith(People.applicant(server, "Omar").email());
    focal.signInWith(People.focalPerson(server, "UETT"));
    elsewhere.signInWith(People.focalPerson(server, "PIEAS"));
    Http http = new Http(server);

    assertThat(status(http.as(owner), picture)).isEqualTo(200);
    assertThat(status(http.as(focal), picture)).isEqualTo(200);
    assertThat(status(http.as(other), picture)).isEqualTo(404);
    assertThat(status(http.as(elsewhere), picture)).isEqualTo(404);
    assertThat(status(http, picture)).as("signed out").isEqualTo(302);
    elsewhere.signOut().signInAs("officer");
    assertThat(status(http.as(elsewhere), picture)).as("HEC").isEqualTo(200);
    for (String nothing :
        List.of(
            "?id=999999999&page=1",
            "?id=x&page=1",
            "?id=-1&page=1",
            "?page=1",
            "?id=",
            picture.substring(picture.indexOf('?')).replace("page=1", "page=2"))) {
      assertThat(status(http.as(elsewhere), "/document/page" + nothing)).as(nothing).isEqualTo(404);
    }
  }

  @Test
  void whoever_of_the_staff_looks_at_a_document_is_on_record(
      Visitor owner, Visitor focal, Visitor officer, RunningServer server) {
    Submitted submitted = Submitted.at("UETT", server);
    String picture = submitted.picture(server);
    owner.signInWith(submitted.person().email());
    focal.signInWith(People.focalPerson(server, "UETT"));
    officer.signInAs("officer");
    Http http = new Http(server);
    for (Visitor visitor : List.of(owner, focal, officer, focal)) {
      assertThat(status(http.as(visitor), picture)).isEqualTo(200);
    }

    officer.open("/hec/learner?id=" + server.database().one(Long.class, PERSON, submitted.id()));
    officer.page().locator("summary").filter(text("Who looked at the document")).click();

    assertThat(officer.page().locator("details .find li").allInnerTexts())
        .hasSize(2)
        .anyMatch(line -> line.contains("Focal person"))
        .anyMatch(line -> line.contains("HEC officer"));
    String own = owner.page().request().get("/applicant/my-data").text();
    assertThat(own).contains("documentsSeenByStaffAt");
  }

  private static Locator.FilterOptions text(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static int status(Http http, String path) {
    return http.get(path).statusCode();
  }
}
