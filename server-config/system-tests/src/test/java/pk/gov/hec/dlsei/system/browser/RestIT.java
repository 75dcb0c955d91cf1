package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** The REST interface: the same rights and the same use cases as the screens. */
@BrowserTest
class RestIT {

  private static List<String> numbers(JsonObject page) {
    return StreamSupport.stream(page.getAsJsonArray("items").spliterator(), false)
        .map(item -> item.getAsJsonObject().get("number").getAsString())
        .toList();
  }

  private static String approve(int version) {
    return "{\"act\": \"APPROVE\", \"version\": " + version + "}";
  }

  private static void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonObject problem = ApiClient.json(answer);
    assertThat(problem.get("status").getAsInt()).isEqualTo(status);
    assertThat(problem.get("title").getAsString()).isNotBlank();
    assertThat(problem.get("detail").getAsString()).isNotBlank();
  }

  @Test
  void nobody_calls_without_a_key_that_is_valid(Visitor officer, RunningServer server) {
    ApiClient ended = ApiClient.of("NUST", true, server);
    ApiClient expired = ApiClient.of("NUST", true, server);
    String change = "UPDATE api_key SET %s WHERE token_hash = sha256(convert_to(?, 'UTF8'))";
    server
        .database()
        .change(
            change.formatted("ended_at = now(), ended_by = confirmed_by, reason = 'Test.'"),
            ended.token());
    server.database().change(change.formatted("expires_on = '2023-01-01'"), expired.token());
    for (ApiClient refused :
        List.of(ended, expired, new ApiClient(server, "A".repeat(43)), new ApiClient(server, ""))) {
      HttpResponse<String> answer = refused.get("/seats");
      assertProblem(answer, 401);
      assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }
    officer.signInAs("officer");
    assertProblem(new Http(server).as(officer).get("/api/v1/seats"), 401);
    assertProblem(new Http(server).as(officer).get("/api/v1/no/such/thing"), 401);
  }

  @Test
  void a_universitys_system_sees_its_own_applications_and_hecs_sees_all(RunningServer server) {
    Submitted own = Submitted.at("UK", server);
    Submitted elsewhere = Submitted.at("SABS", server);
    ApiClient uok = ApiClient.of("UK", false, server);
    ApiClient hec = ApiClient.of(null, false, server);

    assertThat(numbers(uok.json("/applications"))).containsExactly(own.number());
    assertThat(numbers(uok.json("/applications?institution=SABS"))).containsExactly(own.number());
    assertProblem(uok.get("/applications/" + elsewhere.number()), 404);
    String refused = "page:/api/v1/applications/" + elsewhere.number();
    assertThat(
            server
                .database()
                .one(
                    Long.class,
                    "SELECT count(*) FROM audit_event WHERE action = 'ACCESS_REFUSED'"
                        + " AND actor IS NOT NULL AND subject = ?",
                    refused))
        .isEqualTo(1);
    assertProblem(uok.get("/applications/A-9999999"), 404);
    assertProblem(uok.get("/applications/nonsense"), 404);
    assertThat(numbers(hec.json("/applications?institution=SABS")))
        .containsExactly(elsewhere.number());
    assertThat(hec.get("/applications/" + elsewhere.number()).statusCode()).isEqualTo(200);
  }

  @Test
  void an_application_is_read_with_its_person_documents_and_decisions(RunningServer server) {
    Applicant zoya = People.applicant(server, "Zoya");
    Submitted submitted = Submitted.of(zoya, "HU", server);
    JsonObject whole =
        ApiClient.of("HU", false, server).json("/applications/" + submitted.number());

    assertThat(whole.get("status").getAsString()).isEqualTo("PENDING");
    assertThat(whole.getAsJsonObject("person").get("name").getAsString()).isEqualTo(zoya.name());
    assertThat(whole.getAsJsonObject("person").get("cnic").getAsString())
        .isEqualTo(zoya.dashedCnic());
    assertThat(whole.getAsJsonObject("form").get("registrationNumber").getAsString())
        .isEqualTo("2021-PHY-7");
    assertThat(whole.getAsJsonArray("documents")).hasSize(1);
    JsonObject decision = whole.getAsJsonArray("decisions").get(0).getAsJsonObject();
    assertThat(decision.get("kind").getAsString()).isEqualTo("SUBMITTED");
    assertThat(decision.getAsJsonArray("clauses"))
        .extracting(clause -> clause.getAsJsonObject().get("id").getAsString())
        .containsExactly("WP2/3.1", "WP2/4.1.2");
    assertThat(decision.getAsJsonArray("clauses"))
        .extracting(clause -> clause.getAsJsonObject().get("quotation"))
        .noneMatch(JsonElement::isJsonNull);
  }

  @Test
  void a_decision_sent_twice_is_carried_out_once(Visitor officer, RunningServer server) {
    Submitted submitted = Submitted.at("AIOU", server);
    ApiClient system = ApiClient.of("AIOU", true, server);
    int version = system.json("/applications/" + submitted.number()).get("version").getAsInt();

    HttpResponse<String> first = system.decide(submitted.number(), approve(version), "call-0001");
    HttpResponse<String> again = system.decide(submitted.number(), approve(version), "call-0001");

    assertThat(first.body()).isEqualTo("{\"outcome\":\"APPROVED\"}");
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
    assertProblem(system.decide(submitted.number(), approve(version + 1), "call-0001"), 422);
    assertProblem(system.decide(submitted.number(), approve(version), "call-0002"), 409);
    assertThat(approvals(submitted, server)).isEqualTo(1);
    JsonObject licence =
        system.json("/applications/" + submitted.number()).getAsJsonObject("licence");
    assertThat(numbers(system.json("/licences")))
        .containsExactly(licence.get("number").getAsString());
    officer.signInAs("officer").open(submitted.page());
    assertThat(officer.text()).contains("AIOU system");
  }

  private static long approvals(Submitted submitted, RunningServer server) {
    return server
        .database()
        .one(
            Long.class,
            "SELECT count(*) FROM decision WHERE kind = 'APPROVED' AND application_id = ?",
            submitted.id());
  }

  @Test
  void of_sixteen_calls_at_once_one_decides_and_all_are_answered_alike(RunningServer server) {
    Submitted submitted = Submitted.at("BUITEMS", server);
    ApiClient system = ApiClient.of("BUITEMS", true, server);
    int version = system.json("/applications/" + submitted.number()).get("version").getAsInt();

    List<CompletableFuture<HttpResponse<String>>> calls =
        IntStream.range(0, 16)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> system.decide(submitted.number(), approve(version), "same-call")))
            .toList();

    assertThat(calls)
        .extracting(call -> call.join().body())
        .containsOnly("{\"outcome\":\"APPROVED\"}");
    assertThat(approvals(submitted, server)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"act\": \"REJECT\", \"version\": 1} | 400 | words",
        "{\"act\": \"REJECT\", \"version\": 1, \"template\": \"NO_SUCH\"} | 400 | template",
        "{\"act\": \"REJECT\", \"version\": 1, \"words\": \"\\u0007\"} | 400 | words",
        "{\"act\": \"DELETE\", \"version\": 1} | 400 | act",
        "{\"version\": 1} | 400 | act",
        "{\"act\": \"APPROVE\"} | 400 | version",
        "{\"act\": \"APPROVE\", \"version\": \"one\"} | 400 |",
        "not JSON | 400 |",
        "[] | 400 |",
        "null | 400 |",
        "{\"act\": \"APPROVE\", \"version\": 99} | 409 |",
      })
  void what_is_wrong_is_said_with_its_field(
      String order, int status, String field, RunningServer server) {
    Submitted submitted = Submitted.at("PUMHS", server);
    ApiClient system = ApiClient.of("PUMHS", true, server);
    HttpResponse<String> answer = system.decide(submitted.number(), order, "wrong-call");

    assertProblem(answer, status);
    JsonElement said = ApiClient.json(answer).get("field");
    assertThat(said == null ? null : said.getAsString()).isEqualTo(field);
    assertThat(submitted.status(server)).isEqualTo("PENDING");
  }

  @Test
  void a_decision_needs_a_key_that_decides_an_idempotency_key_and_json(RunningServer server) {
    Submitted submitted = Submitted.at("SSUET", server);
    ApiClient reader = ApiClient.of("SSUET", false, server);
    ApiClient decider = ApiClient.of("SSUET", true, server);
    String path = "/applications/" + submitted.number() + "/decisions";

    assertProblem(reader.decide(submitted.number(), approve(1), "call-0001"), 403);
    assertProblem(decider.decide(submitted.number(), approve(1), null), 400);
    assertProblem(decider.decide(submitted.number(), approve(1), "short"), 400);
    assertProblem(
        ApiClient.send(
            decider
                .request(path)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(approve(1)))),
        415);
    assertProblem(decider.get(path), 405);
    assertProblem(decider.get("/no/such/thing"), 404);
    assertProblem(decider.get("/applications?view=MINE"), 400);
    assertProblem(decider.get("/applications?size=100000"), 400);
    assertProblem(decider.get("/applications?page=abc"), 400);
    assertProblem(decider.get("/applications?page=99999999999"), 400);
    assertThat(submitted.status(server)).isEqualTo("PENDING");
  }

  @Test
  void hec_decides_on_behalf_with_its_reason_only(RunningServer server) {
    Submitted submitted = Submitted.at("LUMS", server);
    ApiClient hec = ApiClient.of(null, true, server);
    assertProblem(hec.decide(submitted.number(), approve(1), "behalf-01"), 403);
    String order =
        "{\"act\": \"APPROVE\", \"version\": 1, \"onBehalf\": \"Verified by letter 12.\"}";
    ApiClient university = ApiClient.of("LUMS", true, server);
    assertThat(university.decide(submitted.number(), order, "behalf-03").body())
        .contains("\"field\":\"onBehalf\"");

    assertThat(hec.decide(submitted.number(), order, "behalf-02").statusCode()).isEqualTo(200);
    assertThat(hec.get("/applications/" + submitted.number()).body())
        .contains("Verified by letter 12.");
  }

  @Test
  void who_calls_too_often_waits_until_the_minute_is_over(RunningServer server) {
    ApiClient system = ApiClient.of("GIKI", false, server);
    HttpResponse<String> answer = system.get("/seats");
    assertThat(answer.statusCode()).isEqualTo(200);
    int limit = Integer.parseInt(answer.headers().firstValue("RateLimit-Limit").orElseThrow());
    server
        .database()
        .change(
            "UPDATE api_key SET calls = ? WHERE token_hash = sha256(convert_to(?, 'UTF8'))",
            limit - 1,
            system.token());

    assertThat(system.get("/seats").statusCode()).isEqualTo(200);
    HttpResponse<String> tooMany = system.get("/seats");
    assertProblem(tooMany, 429);
    assertThat(Integer.parseInt(tooMany.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(1, 61);
    assertThat(ApiClient.of("GIKI", false, server).get("/seats").statusCode())
        .as("another key")
        .isEqualTo(200);
  }

  @Test
  void institutions_and_seats_are_read_and_paged(RunningServer server) {
    ApiClient system = ApiClient.of("QAU", false, server);
    JsonObject page = system.json("/institutions?size=3&page=2");
    assertThat(page.getAsJsonArray("items")).hasSize(3);
    assertThat(page.get("more").getAsBoolean()).isTrue();
    assertThat(system.json("/institutions/QAU").get("name").getAsString())
        .isEqualTo("Quaid-i-Azam University");
    assertProblem(system.get("/institutions/NOWHERE"), 404);
    JsonObject pool = system.json("/seats").getAsJsonArray("pools").get(0).getAsJsonObject();
    assertThat(pool.get("total").getAsInt()).isEqualTo(26_000);
  }

  @Test
  void no_page_of_a_browser_reads_an_answer(RunningServer server) {
    HttpResponse<String> answer =
        ApiClient.send(
            ApiClient.of("QAU", false, server)
                .request("/seats")
                .header("Origin", "https://other.example"));
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(answer.headers().allValues("Cache-Control")).anyMatch(c -> c.contains("no-store"));
    assertThat(answer.headers().allValues("Set-Cookie")).as("no session").isEmpty();
    HttpRequest.Builder trace =
        HttpRequest.newBuilder(URI.create(server.baseUrl() + "/api/v1/seats"))
            .method("OPTIONS", BodyPublishers.noBody());
    assertProblem(ApiClient.send(trace), 401);
  }
}
