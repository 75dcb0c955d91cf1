package pk.gov.hec.dlsei.run.sandbox;

import static pk.gov.hec.dlsei.run.http.Html.escape;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import pk.gov.hec.dlsei.run.http.HtmlPage;

/**
 * Where an invited person joins the programme, at an address that only the mail tells. Who opens it
 * sees the button, or that it is done; looking alone, as mail scanners do, joins nobody.
 */
final class ActivationPages {

  static final String BASE = "/activate/";

  private static final String NOTICE =
      "<p class=\"notice\"><strong>This is not Coursera.</strong> It is a page of DLSEI’s sandbox,"
          + " which stands in for Coursera in the demo.</p>\n";

  private final SandboxState state;
  private final Clock clock;

  ActivationPages(SandboxState state, Clock clock) {
    this.state = state;
    this.clock = clock;
  }

  void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Optional<Learner> invited = state.activating(path.substring(BASE.length()));
    String method = exchange.getRequestMethod();
    if (invited.isEmpty()) {
      HtmlPage.send(exchange, 404, unknown());
    } else if (method.equals("GET") || method.equals("HEAD")) {
      HtmlPage.send(exchange, 200, page(invited.get()));
    } else if (method.equals("POST")) {
      join(exchange, invited.get());
    } else {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD, POST");
      HtmlPage.send(exchange, 405, unknown());
    }
  }

  private void join(HttpExchange exchange, Learner invited) throws IOException {
    try {
      state.change(invited.programId(), invited.externalId(), this::joined);
      HtmlPage.redirect(exchange, BASE + invited.activation());
    } catch (Refusal removedMeanwhile) {
      HtmlPage.send(exchange, 404, unknown());
    }
  }

  private Learner joined(Learner known) {
    if (known == null) {
      throw Refusal.notFound("There is no such invitation.");
    }
    return known.isMember() ? known : known.joined(clock.millis());
  }

  private String page(Learner learner) {
    String program = escape(state.program(learner.programId()).orElseThrow().name());
    String person = "<bdi>" + escape(learner.fullName()) + "</bdi>";
    if (learner.isMember()) {
      return HtmlPage.of(
          "You have joined",
          NOTICE
              + "<h1>You have joined</h1>\n<p>%s, you are a member of the programme “%s”.</p>\n"
                  .formatted(person, program));
    }
    return HtmlPage.of(
        "Join the programme",
        NOTICE
            + """
              <h1>Join the programme</h1>
              <p>%s, you are invited to the programme “%s”.</p>
              <form method="post"><button type="submit">Join the programme</button></form>
              """
                .formatted(person, program));
  }

  private static String unknown() {
    return HtmlPage.of(
        "No such invitation",
        NOTICE
            + "<h1>There is no such invitation</h1>\n<p>The address is not complete, or the"
            + " invitation was taken back.</p>\n");
  }
}
