package pk.gov.hec.dlsei.run.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the sandbox has beside Coursera's interface, for tests and scripts, without a token: {@code
 * /sandbox/faults} to order faults, {@code /sandbox/calls} to look up what has been called.
 */
final class ControlApi {

  static final String BASE = "/sandbox/";

  private final Faults faults;
  private final CallBook book;

  ControlApi(Faults faults, CallBook book) {
    this.faults = faults;
    this.book = book;
  }

  void answer(HttpExchange exchange) throws IOException {
    Request request = Request.read(exchange);
    Answer answer;
    try {
      answer =
          switch (request.method() + " " + request.address().getPath()) {
            case "GET /sandbox/faults" -> listed();
            case "POST /sandbox/faults" -> order(request);
            case "DELETE /sandbox/faults" -> cleared();
            case "GET /sandbox/calls" -> Answer.ok(Calls.of(book));
            default -> throw Refusal.notFound("There is no such control.");
          };
    } catch (Refusal refusal) {
      answer = refusal.answer();
    }
    answer.send(exchange);
  }

  /** A page of another site can post a form here, but no JSON. */
  private Answer order(Request request) {
    if (!request.type().toLowerCase(Locale.ROOT).startsWith("application/json")) {
      throw Refusal.wrongType("The body must be sent as application/json.");
    }
    Call call = new Call(Map.of(), Map.of(), null, request.body());
    try {
      faults.add(fault(call));
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest(e.getMessage());
    }
    return listed();
  }

  private static Fault fault(Call call) {
    FaultKind kind =
        FaultKind.named(call.field("fault"))
            .orElseThrow(() -> Refusal.badRequest("There is no fault of this name."));
    ApiCall of = call.optionalField("call").map(ControlApi::named).orElse(null);
    String method = call.optionalField("method").orElse(null);
    Integer times = call.optionalField("times").map(ControlApi::number).orElse(null);
    int seconds = call.optionalField("seconds").map(ControlApi::number).orElse(0);
    return new Fault(kind, of, method, times, seconds);
  }

  private static ApiCall named(String text) {
    return ApiCall.named(text)
        .orElseThrow(() -> Refusal.badRequest("There is no call of this name."));
  }

  private static int number(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw Refusal.badRequest("times and seconds must be whole numbers.");
    }
    return Integer.parseInt(text);
  }

  private Answer listed() {
    return Answer.ok(Map.of("faults", faults.list().stream().map(Ordered::of).toList()));
  }

  private Answer cleared() {
    faults.clear();
    return Answer.nothing();
  }

  private record Ordered(String fault, String call, String method, Integer times, int seconds) {

    static Ordered of(Fault fault) {
      String call = fault.call() == null ? null : fault.call().text();
      return new Ordered(fault.kind().text(), call, fault.method(), fault.times(), fault.seconds());
    }
  }

  private record Calls(List<Count> calls, List<Posts> posts) {

    static Calls of(CallBook book) {
      return new Calls(
          book.counts().stream().map(Count::of).toList(),
          book.posts().stream().map(Posts::of).toList());
    }
  }

  private record Count(String call, String method, String path, int times) {

    static Count of(CallBook.Count count) {
      return new Count(count.call().text(), count.method(), count.path(), count.times());
    }
  }

  private record Posts(
      String call, String externalId, int times, int committed, List<String> answers) {

    static Posts of(CallBook.Posts posts) {
      return new Posts(
          posts.call().text(),
          posts.externalId(),
          posts.times(),
          posts.committed(),
          posts.answers());
    }
  }
}
