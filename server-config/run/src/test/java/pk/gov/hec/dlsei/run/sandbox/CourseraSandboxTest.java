package pk.gov.hec.dlsei.run.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseraSandboxTest {

  private static final Instant NOW = Instant.parse("2023-02-01T04:00:00Z");
  private static final String PROGRAM = "/programs/" + CourseraSandbox.PROGRAM;

  @TempDir Path folder;
  private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private CourseraSandbox sandbox;
  private String token;

  @BeforeEach
  void start() throws Exception {
    Clock moving = new MovingClock();
    sandbox =
        CourseraSandbox.start(
            new SandboxSetup(0, folder.resolve("c.jsonl"), "client", "secret", moving));
    token =
        json(token("client:secret", "grant_type=client_credentials"))
            .get("access_token")
            .getAsString();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void a_token_needs_the_client_and_the_grant() throws Exception {
    HttpResponse<String> good = token("client:secret", "grant_type=client_credentials");
    assertThat(good.statusCode()).isEqualTo(200);
    assertThat(json(good).get("expires_in").getAsInt()).isEqualTo(1800);
    assertThat(json(good).get("token_type").getAsString()).isEqualTo("Bearer");
    assertThat(token("client:wrong", "grant_type=client_credentials").statusCode()).isEqualTo(401);
    assertThat(token("client:secret", "grant_type=password").statusCode()).isEqualTo(400);
  }

  @Test
  void every_answer_says_that_this_is_the_sandbox() throws Exception {
    assertThat(get("/programs").headers().firstValue("X-Coursera-Sandbox")).contains("true");
    token = "unknown";
    HttpResponse<String> refused = get("/programs");
    assertThat(refused.headers().firstValue("X-Coursera-Sandbox")).contains("true");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(json(refused).keySet()).containsExactly("errorCode", "message");
  }

  @Test
  void a_token_ends_after_half_an_hour() throws Exception {
    clock = Clock.offset(clock, Duration.ofSeconds(1799));
    assertThat(get("/users").statusCode()).isEqualTo(200);
    clock = Clock.offset(clock, Duration.ofSeconds(1));
    assertThat(get("/users").statusCode()).isEqualTo(401);
  }

  @Test
  void an_invitation_is_made_once() throws Exception {
    HttpResponse<String> first = invite("learner-1");
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(json(first).get("createdAt").getAsLong()).isEqualTo(NOW.toEpochMilli());
    assertThat(json(first).get("id").getAsString())
        .isEqualTo(CourseraSandbox.PROGRAM + "~learner-1");

    assertThat(invite("learner-1").statusCode()).isEqualTo(400);
    assertThat(elements(PROGRAM + "/invitations")).isEqualTo(1);
    assertThat(elements(PROGRAM + "/memberships")).isZero();
  }

  @Test
  void a_list_comes_in_pages() throws Exception {
    for (int i = 0; i < 5; i++) {
      member("learner-" + i);
    }
    JsonObject page = json(get(PROGRAM + "/memberships?start=0&limit=2"));
    assertThat(page.getAsJsonArray("elements")).hasSize(2);
    assertThat(paging(page).get("next").getAsString()).isEqualTo("2");
    assertThat(paging(page).get("total").getAsInt()).isEqualTo(5);

    page = json(get(PROGRAM + "/memberships?start=4&limit=2"));
    assertThat(page.getAsJsonArray("elements")).hasSize(1);
    assertThat(paging(page).has("next")).isFalse();
    assertThat(get(PROGRAM + "/memberships?start=x").statusCode()).isEqualTo(400);
    assertThat(get(PROGRAM + "/memberships?limit=0").statusCode()).isEqualTo(400);
  }

  @Test
  void an_organisation_a_program_or_a_member_that_is_not_there_answers_404() throws Exception {
    assertThat(get("/programs/none/memberships").statusCode()).isEqualTo(404);
    assertThat(delete("nobody").statusCode()).isEqualTo(404);
    assertThat(send("GET", "/ent/api/businesses.v1/other/programs", null).statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_program_that_the_contract_does_not_cover_answers_403() throws Exception {
    String address = "/programs/" + CourseraSandbox.PROGRAM_NOT_COVERED + "/memberships";
    assertThat(get(address).statusCode()).isEqualTo(403);
  }

  @Test
  void a_body_without_its_fields_answers_400() throws Exception {
    assertThat(post(PROGRAM + "/invitations", "{\"externalId\":\"x\"}").statusCode())
        .isEqualTo(400);
    assertThat(post(PROGRAM + "/invitations", "not json").statusCode()).isEqualTo(400);
    assertThat(post(PROGRAM + "/invitations", "").statusCode()).isEqualTo(400);
  }

  @Test
  void a_removed_member_is_gone_from_the_report() throws Exception {
    member("learner-1");
    sandbox
        .state()
        .change(CourseraSandbox.PROGRAM, "learner-1", learner -> learner.with(List.of(course())));
    assertThat(elements("/enrollmentReports")).isEqualTo(1);
    String one = "/enrollmentReports?q=byUserProgramId&programId=" + CourseraSandbox.PROGRAM;
    assertThat(elements(one + "&externalId=learner-1")).isEqualTo(1);
    assertThat(elements(one + "&externalId=learner-2")).isZero();
    assertThat(elements("/enrollmentReports?lastActivityAfter=" + NOW.toEpochMilli())).isZero();
    assertThat(get("/enrollmentReports?q=other").statusCode()).isEqualTo(400);

    assertThat(delete("learner-1").statusCode()).isEqualTo(204);

    assertThat(elements("/enrollmentReports")).isZero();
    assertThat(elements("/users")).isZero();
  }

  @Test
  void a_second_run_finds_what_the_first_one_knew_even_with_a_line_cut_short() throws Exception {
    invite("learner-1");
    member("learner-2");
    member("learner-3");
    delete("learner-3");
    sandbox.close();
    Files.writeString(folder.resolve("c.jsonl"), "{\"id\":\"half", StandardOpenOption.APPEND);

    start();

    assertThat(elements(PROGRAM + "/invitations")).isEqualTo(1);
    assertThat(elements(PROGRAM + "/memberships")).isEqualTo(1);
    assertThat(invite("learner-2").statusCode()).isEqualTo(400);
  }

  private static Enrolment course() {
    long at = NOW.toEpochMilli();
    return new Enrolment(
        "c1", "Course", "Python", "python", "A university", at, at, null, null, 40, 12, null);
  }

  private HttpResponse<String> invite(String externalId) throws Exception {
    return post(PROGRAM + "/invitations", learner(externalId));
  }

  private void member(String externalId) throws Exception {
    assertThat(post(PROGRAM + "/memberships", learner(externalId)).statusCode()).isEqualTo(200);
  }

  private static String learner(String externalId) {
    return "{\"externalId\":\"%s\",\"fullName\":\"A B\",\"email\":\"a@demo.example\",\"sendEmail\":false}"
        .formatted(externalId);
  }

  private int elements(String path) throws Exception {
    return json(get(path)).getAsJsonArray("elements").size();
  }

  private static JsonObject paging(JsonObject page) {
    return page.getAsJsonObject("paging");
  }

  private static JsonObject json(HttpResponse<String> response) {
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send("GET", base(path), null);
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return send("POST", base(path), body);
  }

  private HttpResponse<String> delete(String externalId) throws Exception {
    String id = CourseraSandbox.PROGRAM + "~" + externalId;
    return send("DELETE", base(PROGRAM + "/memberships/" + id), null);
  }

  private static String base(String path) {
    return "/ent/api/businesses.v1/" + CourseraSandbox.ORGANISATION + path;
  }

  private HttpResponse<String> send(String method, String path, String body) throws Exception {
    return exchange(
        HttpRequest.newBuilder(sandbox.address().resolve(path))
            .header("Authorization", "Bearer " + token)
            .method(method, publisher(body)));
  }

  private HttpResponse<String> token(String credentials, String form) throws Exception {
    byte[] bytes = credentials.getBytes(StandardCharsets.UTF_8);
    URI address = sandbox.address().resolve("/oauth2/client_credentials/token");
    return exchange(
        HttpRequest.newBuilder(address)
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes))
            .POST(publisher(form)));
  }

  private static HttpRequest.BodyPublisher publisher(String body) {
    return body == null
        ? HttpRequest.BodyPublishers.noBody()
        : HttpRequest.BodyPublishers.ofString(body);
  }

  private static HttpResponse<String> exchange(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Shows the test's present clock. */
  private final class MovingClock extends Clock {

    @Override
    public java.time.ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return clock.instant();
    }
  }
}
