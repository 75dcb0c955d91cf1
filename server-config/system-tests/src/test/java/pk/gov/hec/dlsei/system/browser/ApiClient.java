package pk.gov.hec.dlsei.system.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** A system with a key, as it would be after two administrators gave it one. */
record ApiClient(RunningServer server, String token) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final AtomicInteger COUNT = new AtomicInteger();

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final String MAKE =
      """
      WITH administrators AS (
        SELECT min(id) AS one, max(id) AS other FROM account WHERE email LIKE 'administrator%@demo.example'),
      system AS (
        INSERT INTO person (id, name, registered_at, version)
        VALUES (nextval('person_seq'), ?, now(), 0) RETURNING id, name),
      acting AS (
        INSERT INTO account (id, person_id, email, status, language, credentials_version, created_at, version)
        SELECT nextval('account_seq'), id, ?, 'SERVICE', 'en', 0, now(), 0 FROM system RETURNING id),
      role AS (
        INSERT INTO account_role (account_id, role, institution)
        SELECT id, ?, ? FROM acting RETURNING role, institution)
      INSERT INTO api_key (id, name, subject, institution, decides, expires_on, proposed_by, proposed_at,
        confirmed_by, confirmed_at, account_id, token_hash, token_start, version)
      SELECT nextval('api_key_seq'), system.name,
        CASE WHEN role.role IN ('AUDITOR', 'BATCH_OPERATOR') THEN 'JOBS' ELSE 'APPLICATIONS' END, role.institution, ?, DATE '2099-12-31', one, now(),
        other, now(), acting.id, ?, 'test', 0
      FROM administrators, system, acting, role
      """;

  /** A university's system; HEC's where the institution is null. */
  static ApiClient of(String institution, boolean decides, RunningServer server) {
    Role role = institution == null ? Role.HEC_OFFICER : Role.FOCAL_PERSON;
    return of(role, institution, decides, server);
  }

  /** HEC's own monitoring: an auditor's rights, or an operator's. */
  static ApiClient forJobs(Role role, RunningServer server) {
    return of(role, null, role == Role.BATCH_OPERATOR, server);
  }

  private static ApiClient of(
      Role role, String institution, boolean decides, RunningServer server) {
    SecretLink token = SecretLink.fresh();
    int number = COUNT.incrementAndGet();
    server
        .database()
        .change(
            MAKE,
            institution + " system " + number,
            "made-key-" + number + "@key.invalid",
            role.name(),
            institution,
            decides,
            token.hash());
    return new ApiClient(server, token.token());
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  JsonObject json(String path) {
    return json(get(path));
  }

  static JsonObject json(HttpResponse<String> answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  /** Sends a decision; without an idempotency key where it is null. */
  HttpResponse<String> decide(String number, String order, String idempotencyKey) {
    return post("/applications/" + number + "/decisions", order, idempotencyKey);
  }

  /** Sends a body of JSON; without an idempotency key where it is null. */
  HttpResponse<String> post(String path, String body, String idempotencyKey) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    return send(
        idempotencyKey == null ? request : request.header("Idempotency-Key", idempotencyKey));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.baseUrl() + "/api/v1" + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token);
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "a system";
  }
}
