package pk.gov.hec.dlsei.platform.coursera;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Speaks Coursera's interface over real HTTP on the loopback address, as far as the plug-in's tests
 * go; each call's answer can be replaced by one that a test has scripted.
 */
final class LoopbackCoursera implements AutoCloseable {

  static final String PROGRAMME = "programme-1";
  static final String ORGANISATION = "organisation-1";
  static final String CLIENT_SECRET = "invented-secret";

  static {
    // Without it each answer over a kept connection waits 40 ms for the other side.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final String PEOPLE =
      "/ent/api/businesses.v1/" + ORGANISATION + "/programs/" + PROGRAMME;

  private static final String REPORT =
      "/ent/api/businesses.v1/" + ORGANISATION + "/enrollmentReports";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Map<String, Long> invited = new TreeMap<>();
  private final Map<String, Long> joined = new TreeMap<>();
  private final List<String> calls = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private final Queue<HttpHandler> nextTokens = new ConcurrentLinkedQueue<>();
  private final Queue<HttpHandler> nextInvitations = new ConcurrentLinkedQueue<>();
  private final Queue<HttpHandler> nextLists = new ConcurrentLinkedQueue<>();
  private final Queue<HttpHandler> nextRemovals = new ConcurrentLinkedQueue<>();
  private final LoopbackReport report = new LoopbackReport();
  private final AtomicInteger tokens = new AtomicInteger();
  private volatile int oldestGoodToken = 1;
  private volatile int expiresIn = 1800;
  private volatile HttpHandler always;
  private volatile boolean keepsConnections = true;

  LoopbackCoursera() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  void nextToken(HttpHandler... answers) {
    nextTokens.addAll(List.of(answers));
  }

  void nextInvitation(HttpHandler... answers) {
    nextInvitations.addAll(List.of(answers));
  }

  void nextList(HttpHandler... answers) {
    nextLists.addAll(List.of(answers));
  }

  void nextRemoval(HttpHandler... answers) {
    nextRemovals.addAll(List.of(answers));
  }

  /** Answers so to each call but those for a token. */
  void always(HttpHandler answer) {
    always = answer;
  }

  void refuseTokensGivenSoFar() {
    oldestGoodToken = tokens.get() + 1;
  }

  void giveTokensFor(int seconds) {
    expiresIn = seconds;
  }

  /** So that the next call needs a new connection. */
  void closeConnections() {
    keepsConnections = false;
  }

  synchronized void join(String learnerId) {
    invited.remove(learnerId);
    joined.put(learnerId, 2_000L);
  }

  void study(String learnerId, String courseId, long lastActivityAt) {
    report.add(learnerId, courseId, lastActivityAt);
  }

  synchronized List<String> calls(String start) {
    return calls.stream().filter(call -> call.startsWith(start)).toList();
  }

  int invitationsRead() {
    return calls("POST " + PEOPLE + "/invitations").size();
  }

  int tokensAsked() {
    return calls("POST " + CourseraInterface.TOKEN_PATH).size();
  }

  synchronized String lastBody() {
    return bodies.get(bodies.size() - 1);
  }

  /** Answers nothing until the test ends. */
  HttpHandler hang() {
    return exchange -> awaitEnd();
  }

  /** Sends the head and half of the body, and then nothing until the test ends. */
  HttpHandler drip() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 100);
      exchange.getResponseBody().write("{\"createdAt\":".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      awaitEnd();
    };
  }

  private void awaitEnd() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String call = exchange.getRequestMethod() + " " + exchange.getRequestURI();
      synchronized (this) {
        calls.add(call);
        bodies.add(body);
      }
      if (!keepsConnections) {
        exchange.getResponseHeaders().set("Connection", "close");
      }
      handler(call, body).handle(exchange);
    }
  }

  private HttpHandler handler(String call, String body) {
    if (call.equals("POST " + CourseraInterface.TOKEN_PATH)) {
      return scripted(nextTokens, this::giveToken);
    }
    if (call.equals("POST " + PEOPLE + "/invitations")) {
      return scripted(nextInvitations, exchange -> invite(exchange, body));
    }
    if (call.startsWith("DELETE ")) {
      return scripted(nextRemovals, this::remove);
    }
    if (call.startsWith("GET " + REPORT)) {
      return scripted(nextLists, this::report);
    }
    return scripted(nextLists, exchange -> list(exchange, call));
  }

  private HttpHandler scripted(Queue<HttpHandler> next, HttpHandler usual) {
    HttpHandler scripted = next.poll();
    if (scripted != null) {
      return scripted;
    }
    return always == null || next == nextTokens ? usual : always;
  }

  private void giveToken(HttpExchange exchange) throws IOException {
    Answers.json(
            200,
            Map.of(
                "access_token",
                "token-" + tokens.incrementAndGet(),
                "token_type",
                "Bearer",
                "expires_in",
                expiresIn))
        .handle(exchange);
  }

  private boolean isGood(HttpExchange exchange) {
    String token = exchange.getRequestHeaders().getFirst("Authorization");
    return Integer.parseInt(token.substring("Bearer token-".length())) >= oldestGoodToken;
  }

  private void invite(HttpExchange exchange, String body) throws IOException {
    String id = new Gson().fromJson(body, JsonObject.class).get("externalId").getAsString();
    HttpHandler answer;
    synchronized (this) {
      if (!isGood(exchange)) {
        answer = Answers.error(401, "UNAUTHORIZED", "no");
      } else if (joined.containsKey(id) || invited.putIfAbsent(id, 1_000L) != null) {
        answer = Answers.error(400, "ALREADY_ENROLLED", "This person is there already.");
      } else {
        answer = Answers.json(200, Map.of("createdAt", 1_000L, "id", PROGRAMME + "~" + id));
      }
    }
    answer.handle(exchange);
  }

  private void remove(HttpExchange exchange) throws IOException {
    String member = PEOPLE + "/memberships/" + PROGRAMME + "~";
    String path = exchange.getRequestURI().getPath();
    HttpHandler answer = Answers.error(404, "NOT_FOUND", "There is no such membership.");
    synchronized (this) {
      if (!isGood(exchange)) {
        answer = Answers.error(401, "UNAUTHORIZED", "no");
      } else if (path.startsWith(member)
          && joined.remove(path.substring(member.length())) != null) {
        report.forget(path.substring(member.length()));
        answer = Answers.text(204, "");
      }
    }
    answer.handle(exchange);
  }

  private void report(HttpExchange exchange) throws IOException {
    if (!isGood(exchange)) {
      Answers.error(401, "UNAUTHORIZED", "no").handle(exchange);
      return;
    }
    Map<String, String> query = LoopbackReport.query(exchange.getRequestURI());
    Answers.page(
            report.found(query),
            Integer.parseInt(query.get("start")),
            Integer.parseInt(query.get("limit")))
        .handle(exchange);
  }

  private void list(HttpExchange exchange, String call) throws IOException {
    if (!isGood(exchange)) {
      Answers.error(401, "UNAUTHORIZED", "no").handle(exchange);
      return;
    }
    boolean members = call.startsWith("GET " + PEOPLE + "/memberships?start=");
    if (!members && !call.startsWith("GET " + PEOPLE + "/invitations?start=")) {
      Answers.error(404, "NOT_FOUND", "no").handle(exchange);
      return;
    }
    List<JsonObject> all;
    synchronized (this) {
      all =
          (members ? joined : invited)
              .entrySet().stream()
                  .map(e -> person(e.getKey(), members ? "joinedAt" : "createdAt", e.getValue()))
                  .toList();
    }
    int[] window =
        Stream.of(call.split("start=|&limit=")).skip(1).mapToInt(Integer::parseInt).toArray();
    Answers.page(all, window[0], window[1]).handle(exchange);
  }

  static JsonObject person(String id, String timeField, long time) {
    JsonObject person = new JsonObject();
    person.addProperty("id", PROGRAMME + "~" + id);
    person.addProperty("externalId", id);
    person.addProperty("email", id + "@demo.example");
    person.addProperty(timeField, time);
    return person;
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
