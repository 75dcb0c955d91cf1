package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.system.installation.Wait;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** HEC's own monitoring watches, starts and stops jobs by calls. */
@BrowserTest
class JobsRestIT {

  private static final String DRY = "{\"parameters\": {\"dryRun\": \"true\"}}";

  /** A run of another server, which does nothing; each insert is of one job. */
  private static final String ELSEWHERE =
      """
      INSERT INTO job_run (id, job, parameters, dry_run, server, state, started_at, business_at, seen_at)
      SELECT nextval('job_run_seq'), ?, '{}', false, 'other', 'RUNNING', now(), now(), now() + interval '1 hour'
      """;

  private static final String DONE =
      "UPDATE job_run SET state = 'COMPLETED', ended_at = now() WHERE server = 'other' AND state = 'RUNNING'";

  private static void assertProblem(HttpResponse<String> answer, int status, String field) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonElement said = ApiClient.json(answer).get("field");
    assertThat(said == null ? null : said.getAsString()).isEqualTo(field);
  }

  private static JsonObject job(ApiClient system, String name) {
    return StreamSupport.stream(system.json("/jobs").getAsJsonArray("jobs").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(one -> one.get("name").getAsString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject awaitEnd(ApiClient system, long run) {
    Wait.until(
        () -> system.json("/runs/" + run).getAsJsonObject("run").get("state").getAsString(),
        state -> !state.equals("RUNNING"));
    return system.json("/runs/" + run);
  }

  private static long started(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return ApiClient.json(answer).get("run").getAsLong();
  }

  @Test
  void a_job_is_started_once_watched_to_its_end_and_listed(RunningServer server) {
    ApiClient operator = ApiClient.forJobs(Role.BATCH_OPERATOR, server);
    ApiClient auditor = ApiClient.forJobs(Role.AUDITOR, server);
    HttpResponse<String> first = operator.post("/jobs/extension-review/runs", DRY, "night-2023-1");
    HttpResponse<String> again = operator.post("/jobs/extension-review/runs", DRY, "night-2023-1");

    long run = started(first);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
    JsonObject whole = awaitEnd(auditor, run);
    JsonObject told = whole.getAsJsonObject("run");
    assertThat(told.get("state").getAsString()).isEqualTo("COMPLETED");
    assertThat(told.get("startedBy").getAsString()).isEqualTo("ACCOUNT");
    assertThat(told.getAsJsonObject("parameters").get("dryRun").getAsString()).isEqualTo("true");
    assertThat(told.getAsJsonObject("counts").get("skipped").getAsLong()).isZero();
    assertThat(whole.getAsJsonObject("results").get("FAILED").getAsInt()).isZero();
    assertThat(whole.has("progress")).as("of a run that has completed").isFalse();
    assertThat(job(auditor, "extension-review").getAsJsonObject("last").get("id").getAsLong())
        .isEqualTo(run);
    assertThat(job(auditor, "extension-review").has("next")).isTrue();
    JsonObject listed = auditor.json("/runs?job=extension-review&state=COMPLETED&size=1");
    assertThat(listed.getAsJsonArray("items").get(0).getAsJsonObject()).isEqualTo(told);
    assertProblem(operator.post("/jobs/seat-offer/runs", DRY, "night-2023-1"), 422, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"parameters\": {\"asOf\": \"2099-01-01\"}} | asOf",
        "{\"parameters\": {\"asOf\": \"yesterday\"}} | asOf",
        "{\"parameters\": {\"dryRun\": \"perhaps\"}} | dryRun",
        "{\"parameters\": {\"nonsense\": \"1\"}} | nonsense",
        "not JSON |",
      })
  void what_is_wrong_with_parameters_is_said_by_name_and_nothing_is_started(
      String body, String field, RunningServer server) {
    ApiClient operator = ApiClient.forJobs(Role.BATCH_OPERATOR, server);

    assertProblem(operator.post("/jobs/licence-expiry/runs", body, "wrong-call"), 400, field);
    assertProblem(operator.post("/jobs/no-such-job/runs", "{}", "wrong-call"), 404, null);
    assertProblem(operator.post("/jobs/licence-expiry/runs", "{}", null), 400, "Idempotency-Key");
  }

  /** A run of another server, which has 400 items before it; answers its id. */
  private static long elsewhere(RunningServer server) {
    server.database().change(ELSEWHERE, "SEAL_ANEW");
    long run =
        server
            .database()
            .one(Long.class, "SELECT id FROM job_run WHERE server = 'other' AND state = 'RUNNING'");
    server
        .database()
        .change(
            "INSERT INTO job_share (run_id, step, part, expected) VALUES (?, 'seal', 0, 400)", run);
    return run;
  }

  @Test
  void a_job_that_runs_is_not_started_again_shows_how_far_it_is_and_is_stopped(
      RunningServer server) {
    ApiClient operator = ApiClient.forJobs(Role.BATCH_OPERATOR, server);
    long run = elsewhere(server);
    try {
      HttpResponse<String> refused = operator.post("/jobs/seal-anew/runs", "{}", "second-run");
      assertProblem(refused, 409, null);
      assertThat(ApiClient.json(refused).get("title").getAsString()).isEqualTo("Runs already");
      JsonObject progress = operator.json("/runs/" + run).getAsJsonObject("progress");
      assertThat(progress.get("expected").getAsInt()).isEqualTo(400);
      assertThat(progress.get("percent").getAsInt()).isZero();
      assertThat(operator.post("/runs/" + run + "/stop", "", null).statusCode()).isEqualTo(202);
      assertThat(
              operator.json("/runs/" + run).getAsJsonObject("run").get("stopAsked").getAsBoolean())
          .isTrue();
      server.database().change(DONE);
      assertProblem(operator.post("/runs/" + run + "/stop", "", null), 409, null);
    } finally {
      server.database().change(DONE);
    }
  }

  @Test
  void an_auditors_key_looks_and_no_other_key_has_to_do_with_jobs(RunningServer server) {
    ApiClient auditor = ApiClient.forJobs(Role.AUDITOR, server);
    assertThat(auditor.get("/jobs").statusCode()).isEqualTo(200);
    assertThat(auditor.get("/runs").statusCode()).isEqualTo(200);
    assertProblem(auditor.post("/jobs/seat-offer/runs", DRY, "auditor-1"), 403, null);
    assertProblem(auditor.post("/runs/1/stop", "", null), 403, null);
    assertProblem(auditor.get("/runs/999999999"), 404, null);
    assertProblem(auditor.get("/runs/nonsense"), 404, null);
    assertProblem(auditor.get("/runs?job=nonsense"), 400, "job");
    assertProblem(auditor.get("/runs?state=nonsense"), 400, "state");
    for (ApiClient other :
        List.of(ApiClient.of(null, true, server), ApiClient.of("NUST", true, server))) {
      assertProblem(other.get("/jobs"), 403, null);
      assertProblem(other.get("/runs"), 403, null);
      assertProblem(other.get("/runs/1"), 403, null);
      assertProblem(other.post("/jobs/seat-offer/runs", DRY, "no-right-1"), 403, null);
      assertProblem(other.post("/runs/1/stop", "", null), 403, null);
    }
  }

  @Test
  void a_key_for_jobs_has_nothing_to_do_with_applications(RunningServer server) {
    Submitted submitted = Submitted.at("UK", server);
    for (Role role : List.of(Role.AUDITOR, Role.BATCH_OPERATOR)) {
      ApiClient system = ApiClient.forJobs(role, server);
      for (String path :
          List.of(
              "/applications",
              "/applications/" + submitted.number(),
              "/licences",
              "/nominations")) {
        assertThat(system.get(path).statusCode()).as(path).isIn(403, 404);
      }
      assertThat(
              system
                  .decide(
                      submitted.number(), "{\"act\": \"APPROVE\", \"version\": 1}", "by-job-key")
                  .statusCode())
          .isIn(403, 404);
    }
  }
}
