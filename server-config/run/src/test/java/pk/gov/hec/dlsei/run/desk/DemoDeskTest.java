package pk.gov.hec.dlsei.run.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.hec.dlsei.run.mail.MailSink;
import pk.gov.hec.dlsei.run.sandbox.Faults;

class DemoDeskTest {

  /** The secret and an instant of RFC 6238's own examples. */
  private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1111111109), ZoneOffset.UTC);

  @TempDir Path folder;
  private MailSink sink;
  private DemoDesk desk;

  @BeforeEach
  void open() throws IOException {
    sink = MailSink.start(0, folder);
    desk = DemoDesk.open(0, sink, new OneTimeCode(SECRET, CLOCK), new Faults());
  }

  @AfterEach
  void close() {
    desk.close();
    sink.close();
  }

  @Test
  void the_code_is_that_of_the_standard() throws Exception {
    assertThat(new OneTimeCode(SECRET, CLOCK).now()).isEqualTo("081804");
    assertThat(new OneTimeCode(SECRET, CLOCK).secondsLeft()).isEqualTo(1);
    assertThat(page("/")).contains("id=\"code\">081804<").contains("There is no e-mail yet");
  }

  @Test
  void what_a_mail_says_is_shown_and_never_obeyed() throws Exception {
    send("<script>alert(1)</script>", "Go to http://localhost:9080/reset?a=1&b=2. <img src=x>");
    sendHtml("\"><script>alert(2)</script>");

    assertThat(page("/"))
        .doesNotContain("<script>")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(page("/mail/1"))
        .doesNotContain("<script>")
        .doesNotContain("<img")
        .contains("href=\"http://localhost:9080/reset?a=1&amp;b=2\">")
        .contains("</a>. &lt;img");
    assertThat(page("/mail/2"))
        .doesNotContain("<script>")
        .contains("sandbox srcdoc=\"&quot;&gt;&lt;script&gt;");
  }

  @Test
  void the_desk_answers_no_name_but_this_machines_own() throws Exception {
    assertThat(statusFor("localhost:" + desk.address().getPort())).isEqualTo("200");
    assertThat(statusFor("127.0.0.1:" + desk.address().getPort())).isEqualTo("200");
    assertThat(statusFor("evil.example:" + desk.address().getPort())).isEqualTo("403");
    assertThat(statusFor("evil.example")).isEqualTo("403");
  }

  @Test
  void what_is_not_there_answers_404() throws Exception {
    assertThat(get("/mail/1").statusCode()).isEqualTo(404);
    assertThat(get("/etc/passwd").statusCode()).isEqualTo(404);
  }

  private String page(String path) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
    return response.body();
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = desk.address().resolve(path);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private String statusFor(String host) throws IOException {
    try (Socket socket = new Socket("localhost", desk.address().getPort());
        OutputStream out = socket.getOutputStream()) {
      String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.split(" ", 3)[1];
    }
  }

  private void send(String subject, String text) throws Exception {
    MimeMessage message = message(subject);
    message.setText(text, "UTF-8");
    Transport.send(message);
  }

  private void sendHtml(String html) throws Exception {
    MimeMessage message = message("html");
    message.setText(html, "UTF-8", "html");
    Transport.send(message);
  }

  private MimeMessage message(String subject) throws Exception {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", "localhost");
    properties.put("mail.smtp.port", Integer.toString(sink.port()));
    MimeMessage message = new MimeMessage(Session.getInstance(properties));
    message.setFrom(new InternetAddress("dlsei@hec.example"));
    message.addRecipient(Message.RecipientType.TO, new InternetAddress("a@demo.example"));
    message.setSubject(subject, "UTF-8");
    return message;
  }
}
