package pk.gov.hec.dlsei.run.sandbox;

import com.google.gson.Gson;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.run.http.LoopbackServer;

/**
 * A stand-in for Coursera on the loopback address. Every answer carries the header {@code
 * X-Coursera-Sandbox: true}, so that nobody takes it for the real one.
 */
public final class CourseraSandbox implements AutoCloseable {

  /** The organisation's id; another one answers 404. */
  public static final String ORGANISATION = "hec";

  /** The programme of the project's second year. */
  public static final String PROGRAM = "dlsei-year-2";

  /** A programme that the contract does not cover: every call about it answers 403. */
  public static final String PROGRAM_NOT_COVERED = "dlsei-year-1";

  private static final String TOKEN = "/oauth2/client_credentials/token";
  private static final String BASE = "/ent/api/businesses.v1/" + ORGANISATION;
  private static final int LARGEST_BODY = 1 << 20;

  private static final List<Program> PROGRAMS =
      List.of(
          new Program(
              PROGRAM,
              "HEC Digital Learning and Skills Enrichment Initiative, year 2",
              "Courses and certificates for students and faculty",
              "https://www.coursera.example/programs/" + PROGRAM,
              List.of("Course~python", "Course~statistics", "Specialization~data-analysis"),
              true),
          new Program(
              PROGRAM_NOT_COVERED,
              "HEC Digital Learning and Skills Enrichment Initiative, year 1",
              "Ended",
              "https://www.coursera.example/programs/" + PROGRAM_NOT_COVERED,
              List.of(),
              false));

  private final Gson gson = new Gson();
  private final SandboxState state;
  private final Tokens tokens;
  private final Routes routes;
  private LoopbackServer server;

  private CourseraSandbox(SandboxSetup setup) throws IOException {
    this.state = new SandboxState(setup.file(), PROGRAMS);
    this.tokens = new Tokens(setup);
    InvitationsResource invitations = new InvitationsResource(state, setup.clock());
    MembershipsResource memberships = new MembershipsResource(state, setup.clock());
    this.routes =
        new Routes()
            .add("GET", BASE + "/programs", new ProgramsResource(state)::list)
            .add("GET", BASE + "/users", new UsersResource(state)::list)
            .add("GET", BASE + "/programs/{p}/invitations", invitations::list)
            .add("POST", BASE + "/programs/{p}/invitations", invitations::invite)
            .add("GET", BASE + "/programs/{p}/memberships", memberships::list)
            .add("POST", BASE + "/programs/{p}/memberships", memberships::add)
            .add("DELETE", BASE + "/programs/{p}/memberships/{id}", memberships::remove)
            .add("GET", BASE + "/enrollmentReports", new EnrollmentReportsResource(state)::list);
  }

  /** Starts a sandbox with what its file remembers. */
  public static CourseraSandbox start(SandboxSetup setup) throws IOException {
    CourseraSandbox sandbox = new CourseraSandbox(setup);
    sandbox.server =
        LoopbackServer.start(setup.port(), Map.of("X-Coursera-Sandbox", "true"), sandbox::answer);
    return sandbox;
  }

  private void answer(HttpExchange exchange) throws IOException {
    Answer answer;
    try {
      answer = answerOrRefuse(exchange);
    } catch (Refusal refusal) {
      answer = refusal.answer();
    }
    String body = answer.body() == null ? "" : gson.toJson(answer.body());
    LoopbackServer.send(exchange, answer.status(), "application/json", body);
  }

  private Answer answerOrRefuse(HttpExchange exchange) throws IOException {
    byte[] bytes = exchange.getRequestBody().readNBytes(LARGEST_BODY);
    String body = new String(bytes, StandardCharsets.UTF_8);
    String method = exchange.getRequestMethod();
    URI address = exchange.getRequestURI();
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    if (method.equals("POST") && address.getPath().equals(TOKEN)) {
      return tokens.issue(authorization, body);
    }
    tokens.check(authorization);
    Routes.Match match = routes.find(method, address.getRawPath());
    return match
        .resource()
        .answer(new Call(match.names(), Call.parameters(address.getRawQuery()), body));
  }

  /** The host to configure: the address without a path. */
  public URI address() {
    return URI.create("http://localhost:" + server.port());
  }

  /** What the sandbox remembers, to look at and to change from a test. */
  public SandboxState state() {
    return state;
  }

  /** Makes every token given out so far invalid. */
  public void expireTokens() {
    tokens.expireAll();
  }

  @Override
  public void close() {
    server.close();
  }
}
