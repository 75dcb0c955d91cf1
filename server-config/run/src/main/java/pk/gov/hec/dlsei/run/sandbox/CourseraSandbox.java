package pk.gov.hec.dlsei.run.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
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

  private static final List<Program> PROGRAMS =
      List.of(
          new Program(
              PROGRAM,
              "HEC Digital Learning and Skills Enrichment Initiative, year 2",
              "Courses and certificates for students and faculty",
              "https://www.coursera.example/programs/" + PROGRAM,
              Title.contentIds(),
              true),
          new Program(
              PROGRAM_NOT_COVERED,
              "HEC Digital Learning and Skills Enrichment Initiative, year 1",
              "Ended",
              "https://www.coursera.example/programs/" + PROGRAM_NOT_COVERED,
              List.of(),
              false));

  private final SandboxState state;
  private final Faults faults = new Faults();
  private final CallBook book = new CallBook();
  private final CourseraApi api;
  private final ControlApi control;
  private final ActivationPages activation;
  private LoopbackServer server;

  private CourseraSandbox(SandboxSetup setup) throws IOException {
    this.state = new SandboxState(setup.file(), PROGRAMS, new Lives(setup));
    this.api =
        new CourseraApi(setup, state, new CourseraMail(setup.mail(), this::address), faults, book);
    this.activation = new ActivationPages(state, setup.clock());
    this.control = new ControlApi(faults, book);
  }

  /** Starts a sandbox with what its file remembers. */
  public static CourseraSandbox start(SandboxSetup setup) throws IOException {
    CourseraSandbox sandbox = new CourseraSandbox(setup);
    sandbox.server =
        LoopbackServer.start(setup.port(), Map.of("X-Coursera-Sandbox", "true"), sandbox::answer);
    return sandbox;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.startsWith(ControlApi.BASE)) {
      control.answer(exchange);
    } else if (path.startsWith(ActivationPages.BASE)) {
      activation.answer(exchange);
    } else {
      api.answer(exchange);
    }
  }

  /** The host to configure: the address without a path. */
  public URI address() {
    return URI.create("http://localhost:" + server.port());
  }

  /** What the sandbox remembers, to look at and to change from a test. */
  public SandboxState state() {
    return state;
  }

  /** The faults that it is to commit. */
  public Faults faults() {
    return faults;
  }

  /** What has been called since the start. */
  public CallBook calls() {
    return book;
  }

  /** Makes every token given out so far invalid. */
  public void expireTokens() {
    api.expireTokens();
  }

  @Override
  public void close() {
    server.close();
  }
}
