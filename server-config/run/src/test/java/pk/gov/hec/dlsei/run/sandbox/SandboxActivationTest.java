package pk.gov.hec.dlsei.run.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.hec.dlsei.run.mail.Mail;
import pk.gov.hec.dlsei.run.mail.MailSink;
import pk.gov.hec.dlsei.run.sandbox.SandboxSetup.MailServer;

@Timeout(60)
class SandboxActivationTest {

  private static final Instant NOW = Instant.parse("2023-08-03T04:00:00Z");
  private static final Pattern LINK =
      Pattern.compile("http://localhost:(\\d+)(/activate/[A-Za-z0-9_-]{32})\\s");

  @TempDir Path folder;
  private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private MailSink sink;
  private CourseraSandbox sandbox;
  private SandboxClient client;

  @BeforeEach
  void start() throws Exception {
    sink = MailSink.start(0, folder.resolve("mail"));
    startSandbox(sink.port());
  }

  private void startSandbox(int smtpPort) throws Exception {
    sandbox =
        CourseraSandbox.start(
            new SandboxSetup(0, folder.resolve("c.jsonl"), "client", "secret", clock)
                .mailingTo(new MailServer("localhost", smtpPort)));
    client = new SandboxClient(sandbox);
  }

  @AfterEach
  void stop() {
    sandbox.close();
    sink.close();
  }

  @Test
  void an_invited_person_gets_a_mail_and_joins_on_its_page() throws Exception {
    client.invite("learner-1");
    String path = linkOf(theMail());

    HttpResponse<String> offer = page("GET", path);
    assertThat(offer.statusCode()).isEqualTo(200);
    assertThat(offer.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(offer.headers().firstValue("X-Coursera-Sandbox")).contains("true");
    assertThat(offer.body())
        .contains("This is not Coursera", "Asma Khan")
        .contains("<form method=\"post\"><button type=\"submit\">Join the programme</button>");
    assertThat(client.elements(SandboxClient.MEMBERSHIPS)).isEmpty();

    HttpResponse<String> joined = page("POST", path);
    assertThat(joined.statusCode()).isEqualTo(200);
    assertThat(joined.request().method()).isEqualTo("GET");
    assertThat(joined.body()).contains("You have joined", "Asma Khan").doesNotContain("<form");
    JsonObject member = client.elements(SandboxClient.MEMBERSHIPS).get(0).getAsJsonObject();
    assertThat(member.get("externalId").getAsString()).isEqualTo("learner-1");
    assertThat(member.get("joinedAt").getAsLong()).isEqualTo(NOW.toEpochMilli());
    assertThat(client.elements(SandboxClient.INVITATIONS)).isEmpty();
  }

  @Test
  void the_mail_comes_from_coursera_example_and_says_what_it_is() throws Exception {
    client.invite("learner-1");

    Mail mail = theMail();
    assertThat(mail.from()).contains("@coursera.example");
    assertThat(mail.to()).singleElement().asString().contains("a@demo.example");
    assertThat(mail.subject()).startsWith("You are invited to HEC Digital Learning");
    assertThat(mail.text()).contains("Asma Khan", "stands in for Coursera");
  }

  @Test
  void joining_twice_keeps_the_first_time() throws Exception {
    client.invite("learner-1");
    String path = linkOf(theMail());
    page("POST", path);
    sandbox.close();
    clock = Clock.offset(clock, Duration.ofDays(3));
    startSandbox(sink.port());

    assertThat(page("POST", path).body()).contains("You have joined");

    assertThat(sandbox.state().learner(CourseraSandbox.PROGRAM, "learner-1"))
        .get()
        .returns(NOW.toEpochMilli(), Learner::joinedAt);
  }

  @Test
  void the_address_in_the_mail_holds_after_a_restart() throws Exception {
    client.invite("learner-1");
    String path = linkOf(theMail());
    sandbox.close();
    startSandbox(sink.port());

    assertThat(page("GET", path).body()).contains("Asma Khan");
  }

  @Test
  void an_unknown_address_or_an_invitation_taken_back_is_a_404_page() throws Exception {
    client.invite("learner-1");
    String path = linkOf(theMail());
    assertThat(page("GET", "/activate/none").statusCode()).isEqualTo(404);
    assertThat(page("POST", "/activate/none").statusCode()).isEqualTo(404);
    assertThat(page("GET", "/activate/").body()).contains("There is no such invitation");

    client.delete(SandboxClient.MEMBERSHIPS + "/" + CourseraSandbox.PROGRAM + "~learner-1");

    assertThat(page("GET", path).statusCode()).isEqualTo(404);
    assertThat(page("POST", path).statusCode()).isEqualTo(404);
    assertThat(sandbox.state().learners()).isEmpty();
  }

  @Test
  void a_member_is_welcomed_with_a_page_that_says_so() throws Exception {
    client.post(
        SandboxClient.MEMBERSHIPS,
        SandboxClient.learner("learner-1", "Asma Khan", "a@demo.example"));

    assertThat(theMail().subject()).startsWith("Welcome to HEC Digital Learning");
    assertThat(page("GET", linkOf(theMail())).body()).contains("You have joined");
  }

  @Test
  void nobody_gets_a_mail_that_the_call_does_not_ask_for() throws Exception {
    String quiet =
        SandboxClient.learner("learner-1", "Asma Khan", "a@demo.example").replace("true", "false");
    assertThat(client.post(SandboxClient.INVITATIONS, quiet).statusCode()).isEqualTo(200);
    assertThat(client.post(SandboxClient.MEMBERSHIPS, quiet).statusCode()).isEqualTo(200);

    assertThat(sink.count()).isZero();
  }

  @Test
  void a_name_is_shown_and_never_obeyed() throws Exception {
    client.post(
        SandboxClient.INVITATIONS,
        SandboxClient.learner("learner-1", "<script>A\r\nBcc: b@demo.example", "a@demo.example"));

    assertThat(theMail().to()).singleElement().asString().contains("a@demo.example");
    assertThat(page("GET", linkOf(theMail())).body())
        .contains("&lt;script&gt;A")
        .doesNotContain("<script>");
  }

  @Test
  void an_invitation_stands_when_its_mail_cannot_be_sent_and_the_log_names_nobody()
      throws Exception {
    sink.close();
    List<String> logged = new ArrayList<>();
    Logger log = Logger.getLogger(CourseraMail.class.getName());
    Handler handler = new Listening(logged);
    log.addHandler(handler);
    try {
      assertThat(client.invite("learner-1").statusCode()).isEqualTo(200);
      String wrong = SandboxClient.learner("learner-2", "Asma Khan", "asma khan@@demo");
      assertThat(client.post(SandboxClient.INVITATIONS, wrong).statusCode()).isEqualTo(200);
    } finally {
      log.removeHandler(handler);
    }

    assertThat(client.elements(SandboxClient.INVITATIONS)).hasSize(2);
    assertThat(logged)
        .hasSize(2)
        .allSatisfy(
            line -> assertThat(line).contains("was not sent").doesNotContain("demo", "Asma"));
  }

  @Test
  void a_file_of_an_older_version_is_read() throws Exception {
    sandbox.close();
    Files.writeString(
        folder.resolve("c.jsonl"),
        "{\"id\":\"dlsei-year-2~old\",\"learner\":{\"programId\":\"dlsei-year-2\","
            + "\"externalId\":\"old\",\"fullName\":\"Asma Khan\",\"email\":\"a@demo.example\","
            + "\"createdAt\":1,\"enrolments\":[]}}\n");
    startSandbox(sink.port());

    assertThat(client.elements(SandboxClient.INVITATIONS)).hasSize(1);
    assertThat(page("GET", "/activate/null").statusCode()).isEqualTo(404);
  }

  private Mail theMail() {
    assertThat(sink.mails()).hasSize(1);
    return sink.mails().get(0);
  }

  private String linkOf(Mail mail) {
    Matcher link = LINK.matcher(mail.text());
    assertThat(link.find()).isTrue();
    return link.group(2);
  }

  private HttpResponse<String> page(String method, String path) throws Exception {
    return client.send(method, path, "application/x-www-form-urlencoded", "");
  }

  /** Keeps what is logged, as a log file would show it. */
  private static final class Listening extends Handler {

    private final List<String> lines;

    Listening(List<String> lines) {
      this.lines = lines;
      setFormatter(new SimpleFormatter());
    }

    @Override
    public void publish(LogRecord line) {
      lines.add(getFormatter().format(line));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
