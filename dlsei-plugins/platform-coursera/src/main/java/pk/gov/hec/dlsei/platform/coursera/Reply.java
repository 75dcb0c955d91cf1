package pk.gov.hec.dlsei.platform.coursera;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * An answer that came whole.
 *
 * @param status of HTTP
 * @param retryAfter the header, where it is there
 * @param body may hold personal data: it is read, never logged and never quoted
 */
record Reply(int status, Optional<String> retryAfter, String body) {

  private static final Gson STRICT = new GsonBuilder().setStrictness(Strictness.STRICT).create();

  static Reply of(HttpResponse<byte[]> response) {
    return new Reply(
        response.statusCode(),
        response.headers().firstValue("Retry-After"),
        new String(response.body(), StandardCharsets.UTF_8));
  }

  boolean isSuccess() {
    return status / 100 == 2;
  }

  boolean isServerError() {
    return status / 100 == 5;
  }

  /** The body as a JSON object; empty where it is none. */
  Optional<JsonObject> json() {
    try {
      return Optional.ofNullable(STRICT.fromJson(body, JsonObject.class));
    } catch (JsonParseException notJson) {
      return Optional.empty();
    }
  }

  /** How long to wait before the next call. */
  Duration pause(Clock clock) {
    return RetryAfter.read(retryAfter, clock);
  }

  /** Without the body. */
  @Override
  public String toString() {
    return "Reply[" + status + "]";
  }
}
