package pk.gov.hec.dlsei.platform.coursera;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;

/** Calls that carry the token. */
final class Calls {

  private static final int UNAUTHORISED = 401;

  private final Wire wire;
  private final AccessToken token;

  Calls(CourseraSettings settings, Clock clock) {
    this.wire = new Wire(settings);
    this.token = new AccessToken(settings, wire, clock);
  }

  Reply get(URI address) throws NoAnswerException {
    return withToken(HttpRequest.newBuilder(address).GET());
  }

  Reply post(URI address, String json) throws NoAnswerException {
    return withToken(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  Reply delete(URI address) throws NoAnswerException {
    return withToken(HttpRequest.newBuilder(address).DELETE());
  }

  /** Only a 401 is repeated, once: it says that the call was not looked at. */
  private Reply withToken(HttpRequest.Builder request) throws NoAnswerException {
    request.header("Accept", "application/json");
    String first = token.current();
    Reply reply = wire.send(carrying(request, first));
    return reply.status() == UNAUTHORISED
        ? wire.send(carrying(request, token.insteadOf(first)))
        : reply;
  }

  private static HttpRequest carrying(HttpRequest.Builder request, String token) {
    return request.setHeader("Authorization", "Bearer " + token).build();
  }
}
