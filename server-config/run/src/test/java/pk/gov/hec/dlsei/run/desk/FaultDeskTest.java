package pk.gov.hec.dlsei.run.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.hec.dlsei.run.mail.MailSink;
import pk.gov.hec.dlsei.run.sandbox.ApiCall;
import pk.gov.hec.dlsei.run.sandbox.Fault;
import pk.gov.hec.dlsei.run.sandbox.FaultKind;
import pk.gov.hec.dlsei.run.sandbox.Faults;

class FaultDeskTest {

  private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private final Faults faults = new Faults();
  @TempDir Path folder;
  private MailSink sink;
  private DemoDesk desk;

  @BeforeEach
  void open() throws IOException {
    Clock clock = Clock.fixed(Instant.ofEpochSecond(1111111109), ZoneOffset.UTC);
    sink = MailSink.start(0, folder);
    desk =
        DemoDesk.open(0, sink, new OneTimeCode("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", clock), faults);
  }

  @AfterEach
  void close() {
    desk.close();
    sink.close();
  }

  @Test
  void the_mailbox_leads_to_a_page_with_a_button_for_each_fault() throws Exception {
    assertThat(get("/").body()).contains("href=\"/coursera\"");
    String page = get("/coursera").body();
    for (FaultKind kind : FaultKind.values()) {
      assertThat(page).contains("name=\"fault\" value=\"" + kind.text() + "\">" + kind.title());
    }
    assertThat(page).contains("None: it answers as it should").doesNotContain("Clear all");
  }

  @Test
  void a_button_orders_its_fault_and_another_clears_them_all() throws Exception {
    String ordered = post(key() + "&fault=429&call=invitations&times=1&seconds=9").body();

    assertThat(faults.list())
        .containsExactly(new Fault(FaultKind.TOO_MANY, ApiCall.INVITATIONS, null, 1, 9));
    assertThat(ordered)
        .contains("<td>Too many requests (429), 9 s</td><td>invitations</td><td>once</td>");

    post(key() + "&fault=lost&call=&times=&seconds=5");
    assertThat(faults.list()).contains(new Fault(FaultKind.LOST, null, null, null, 5));
    assertThat(get("/coursera").body()).contains("<td>every call</td><td>until cleared</td>");

    assertThat(post(key() + "&clear=all").body()).contains("None: it answers as it should");
    assertThat(faults.list()).isEmpty();
  }

  @Test
  void a_form_of_another_site_or_with_wrong_numbers_orders_nothing() throws Exception {
    assertThat(post("fault=lost&seconds=5").statusCode()).isEqualTo(403);
    assertThat(post("key=wrong&fault=lost&seconds=5").statusCode()).isEqualTo(403);
    assertThat(post(key() + "&fault=slow&seconds=0").statusCode()).isEqualTo(400);
    assertThat(post(key() + "&fault=slow&seconds=x").statusCode()).isEqualTo(400);
    assertThat(post(key() + "&fault=flood&seconds=5").statusCode()).isEqualTo(400);
    assertThat(post("key=%zz").statusCode()).isEqualTo(400);
    assertThat(faults.list()).isEmpty();
  }

  private String key() throws Exception {
    Matcher key = KEY.matcher(get("/coursera").body());
    assertThat(key.find()).isTrue();
    return "key=" + key.group(1);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(address(path)));
  }

  private HttpResponse<String> post(String form) throws Exception {
    return send(
        HttpRequest.newBuilder(address("/coursera"))
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private URI address(String path) {
    return desk.address().resolve(path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
