package pk.gov.hec.dlsei.run.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;

/** Coursera's interface itself: the addresses, the token before them, and the faults on top. */
final class CourseraApi {

  private static final String BASE = "/ent/api/businesses.v1/" + CourseraSandbox.ORGANISATION;

  private final Tokens tokens;
  private final Faults faults;
  private final CallBook book;
  private final Routes routes;

  CourseraApi(
      SandboxSetup setup, SandboxState state, CourseraMail mail, Faults faults, CallBook book) {
    this.tokens = new Tokens(setup);
    this.faults = faults;
    this.book = book;
    InvitationsResource invitations = new InvitationsResource(state, setup.clock(), mail);
    MembershipsResource memberships = new MembershipsResource(state, setup.clock(), mail);
    String inProgram = BASE + "/programs/{p}";
    this.routes =
        new Routes()
            .post(ApiCall.TOKEN, "/oauth2/client_credentials/token", tokens::issue)
            .get(ApiCall.PROGRAMS, BASE + "/programs", new ProgramsResource(state)::list)
            .get(ApiCall.USERS, BASE + "/users", new UsersResource(state)::list)
            .get(ApiCall.INVITATIONS, inProgram + "/invitations", invitations::list)
            .post(ApiCall.INVITATIONS, inProgram + "/invitations", invitations::invite)
            .get(ApiCall.MEMBERSHIPS, inProgram + "/memberships", memberships::list)
            .post(ApiCall.MEMBERSHIPS, inProgram + "/memberships", memberships::add)
            .delete(ApiCall.MEMBERSHIPS, inProgram + "/memberships/{id}", memberships::remove)
            .get(
                ApiCall.ENROLLMENT_REPORTS,
                BASE + "/enrollmentReports",
                new EnrollmentReportsResource(state)::list);
  }

  void answer(HttpExchange exchange) throws IOException {
    outcome(Request.read(exchange)).send(exchange);
  }

  private Outcome outcome(Request request) {
    try {
      Optional<Routes.Match> match = routes.find(request.method(), request.address().getRawPath());
      if (match.isPresent()) {
        return counted(request, match.get());
      }
      tokens.check(request.authorization());
      throw Refusal.notFound("There is no " + request.method() + " at this address.");
    } catch (Refusal refusal) {
      return new Outcome(refusal.answer(), null);
    }
  }

  /** The book is kept before the answer goes out: who has the answer finds it there. */
  private Outcome counted(Request request, Routes.Match match) {
    book.arrived(request.method(), match);
    Outcome outcome = Outcome.failed();
    try {
      outcome = outcome(request, match);
      return outcome;
    } finally {
      if (request.method().equals("POST") && match.call() != ApiCall.TOKEN) {
        String person = request.call(match).optionalField("externalId").orElse("");
        book.posted(match.call(), person, outcome);
      }
    }
  }

  private Outcome outcome(Request request, Routes.Match match) {
    Mishap mishap = null;
    try {
      if (match.call() != ApiCall.TOKEN) {
        tokens.check(request.authorization());
      }
      mishap = faults.take(match.call(), request.method()).orElse(null);
      if (mishap != null && !mishap.kind().isCarriedOut()) {
        return new Outcome(mishap.kind().answer(), mishap);
      }
      return new Outcome(match.resource().answer(request.call(match)), mishap);
    } catch (Refusal refusal) {
      return new Outcome(refusal.answer(), mishap);
    }
  }

  /** Makes every token given out so far invalid. */
  void expireTokens() {
    tokens.expireAll();
  }
}
