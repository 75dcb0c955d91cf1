package pk.gov.hec.dlsei.run.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

/** Speaks to a sandbox over HTTP, with a token that it fetches once. */
final class SandboxClient {

  static final String BASE = "/ent/api/businesses.v1/" + CourseraSandbox.ORGANISATION;
  static final String INVITATIONS = BASE + "/programs/" + CourseraSandbox.PROGRAM + "/invitations";
  static final String MEMBERSHIPS = BASE + "/programs/" + CourseraSandbox.PROGRAM + "/memberships";

  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private final CourseraSandbox sandbox;
  private String token;

  SandboxClient(CourseraSandbox sandbox) throws IOException, InterruptedException {
    this.sandbox = sandbox;
    this.token = json(askForToken()).get("access_token").getAsString();
  }

  HttpResponse<String> askForToken() throws IOException, InterruptedException {
    byte[] credentials = "client:secret".getBytes(StandardCharsets.UTF_8);
    return send(
        to("/oauth2/client_credentials/token")
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
  }

  void forgetToken() {
    token = "unknown";
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(to(path).header("Authorization", "Bearer " + token));
  }

  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    return send(posting(path, body));
  }

  HttpResponse<String> invite(String externalId) throws IOException, InterruptedException {
    return post(INVITATIONS, learner(externalId, "Asma Khan", "a@demo.example"));
  }

  CompletableFuture<HttpResponse<String>> inviting(String externalId) {
    HttpRequest request =
        posting(INVITATIONS, learner(externalId, "Asma Khan", "a@demo.example")).build();
    return http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> delete(String path) throws IOException, InterruptedException {
    return send(to(path).header("Authorization", "Bearer " + token).DELETE());
  }

  JsonArray elements(String path) throws IOException, InterruptedException {
    return json(get(path)).getAsJsonArray("elements");
  }

  /** With no token: a control or a page. */
  HttpResponse<String> send(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    return send(
        to(path)
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  static String learner(String externalId, String fullName, String email) {
    JsonObject learner = new JsonObject();
    learner.addProperty("externalId", externalId);
    learner.addProperty("fullName", fullName);
    learner.addProperty("email", email);
    learner.addProperty("sendEmail", true);
    learner.addProperty("sendWelcomeEmail", true);
    return learner.toString();
  }

  static JsonObject json(HttpResponse<String> response) {
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  private HttpRequest.Builder posting(String path, String body) {
    return to(path)
        .header("Authorization", "Bearer " + token)
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(sandbox.address().resolve(path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
