package pk.gov.hec.dlsei.system.inside;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Coursera's sandbox, which runs beside the server, as a test in the server commands it. */
final class Sandbox {

  /** The resources of its interface that tests look at. */
  static final String INVITATIONS = "invitations";

  static final String MEMBERSHIPS = "memberships";

  /** The delay of a slow answer, and what a Retry-After says. */
  static final int SECONDS = 4;

  private static final Gson GSON = new Gson();

  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * The POSTs for one person.
   *
   * @param answers what became of each, in their order
   * @param committed how many of them changed what the sandbox remembers
   */
  record Posts(List<String> answers, int committed) {}

  /** Orders a fault of so many calls: a slow answer is later than the plug-in waits. */
  void order(String fault, String method, String call, int times) {
    Map<String, Object> order =
        Map.of("fault", fault, "method", method, "call", call, "times", times, "seconds", SECONDS);
    ok(
        request("/sandbox/faults")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(GSON.toJson(order))));
  }

  /** Ends all faults. */
  void obey() {
    ok(request("/sandbox/faults").DELETE());
  }

  /** How many faults are still to come. */
  int toCome() {
    return json("/sandbox/faults").getAsJsonArray("faults").size();
  }

  /** The invitations that were posted for a learner. */
  Posts posts(String learnerId) {
    for (JsonElement element : json("/sandbox/calls").getAsJsonArray("posts")) {
      JsonObject posts = element.getAsJsonObject();
      if (posts.get("externalId").getAsString().equals(learnerId)) {
        return new Posts(texts(posts.getAsJsonArray("answers")), posts.get("committed").getAsInt());
      }
    }
    return new Posts(List.of(), 0);
  }

  private static List<String> texts(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsString).toList();
  }

  /** How often a list was asked for. */
  int looks(String call) {
    int times = 0;
    for (JsonElement element : json("/sandbox/calls").getAsJsonArray("calls")) {
      JsonObject count = element.getAsJsonObject();
      if (count.get("call").getAsString().equals(call)
          && count.get("method").getAsString().equals("GET")) {
        times += count.get("times").getAsInt();
      }
    }
    return times;
  }

  /** Joins the programme, as the learner does who follows the mail's link. */
  void join(URI activation) {
    HttpResponse<String> answer =
        send(HttpRequest.newBuilder(activation).POST(BodyPublishers.noBody()));
    if (answer.statusCode() / 100 != 3) {
      throw new AssertionError("The sandbox answered " + answer.statusCode());
    }
  }

  /** Makes somebody a member, as Coursera's own administrators can. */
  void addMember(String learnerId, String email) {
    String member =
        GSON.toJson(
            Map.of(
                "externalId",
                learnerId,
                "fullName",
                "Some Body",
                "email",
                email,
                "sendWelcomeEmail",
                false));
    ok(memberships("").POST(BodyPublishers.ofString(member)));
  }

  /** Removes a member, as they can. */
  void removeMember(String learnerId) {
    ok(memberships("/" + setting("PROGRAM") + "~" + learnerId).DELETE());
  }

  private HttpRequest.Builder memberships(String member) {
    String path =
        "/ent/api/businesses.v1/%s/programs/%s/memberships"
            .formatted(setting("ORGANISATION"), setting("PROGRAM"));
    return request(path + member)
        .header("Authorization", "Bearer " + token())
        .header("Content-Type", "application/json");
  }

  private String token() {
    String client = setting("CLIENT_ID") + ":" + setting("CLIENT_SECRET");
    String basic = Base64.getEncoder().encodeToString(client.getBytes(UTF_8));
    String answer =
        ok(
            request("/oauth2/client_credentials/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    return JsonParser.parseString(answer).getAsJsonObject().get("access_token").getAsString();
  }

  private static String setting(String name) {
    return System.getenv(InsideServer.COURSERA + name);
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(setting("HOST") + path));
  }

  private JsonObject json(String path) {
    return JsonParser.parseString(ok(request(path))).getAsJsonObject();
  }

  private String ok(HttpRequest.Builder request) {
    HttpResponse<String> answer = send(request);
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("The sandbox does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
