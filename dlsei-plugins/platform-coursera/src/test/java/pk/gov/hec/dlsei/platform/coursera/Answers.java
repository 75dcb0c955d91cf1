package pk.gov.hec.dlsei.platform.coursera;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Answers of a server, good and bad. */
final class Answers {

  private Answers() {}

  static HttpHandler text(int status, String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  static HttpHandler json(int status, Object body) {
    return text(status, new Gson().toJson(body));
  }

  static HttpHandler error(int status, String errorCode, String message) {
    return json(status, Map.of("errorCode", errorCode, "message", message));
  }

  static HttpHandler retryAfter(int status, String value) {
    return exchange -> {
      exchange.getResponseHeaders().set("Retry-After", value);
      error(status, "BUSY", "come back").handle(exchange);
    };
  }

  /** The head promises more than comes. */
  static HttpHandler half() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 100);
      exchange.getResponseBody().write("{\"createdAt\":1000".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
    };
  }

  /** The connection is closed without a byte. */
  static HttpHandler nothing() {
    return exchange -> {};
  }

  /** A page whose next is a string after the first page and a number after later ones. */
  static HttpHandler page(List<JsonObject> all, int start, int limit) {
    int end = Math.min(start + limit, all.size());
    JsonObject paging = new JsonObject();
    paging.addProperty("total", all.size());
    if (end < all.size()) {
      Number next = end;
      if (start == 0) {
        paging.addProperty("next", next.toString());
      } else {
        paging.addProperty("next", next);
      }
    }
    return json(
        200,
        Map.of(
            "elements",
            all.subList(Math.min(start, end), end),
            "paging",
            paging,
            "linked",
            Map.of()));
  }
}
