package pk.gov.hec.dlsei.run.sandbox;

import com.google.gson.Gson;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import pk.gov.hec.dlsei.run.http.LoopbackServer;

/** A status and what becomes the JSON body; no body where it is null. */
record Answer(int status, Object body) {

  private static final Gson GSON = new Gson();
  private static final String TYPE = "application/json";
  private static final int LEAST_PROMISED = 64;

  static Answer ok(Object body) {
    return new Answer(200, body);
  }

  static Answer nothing() {
    return new Answer(204, null);
  }

  void send(HttpExchange exchange) throws IOException {
    LoopbackServer.send(exchange, status, TYPE, text());
  }

  /** Promises more than it sends; the connection has to be closed then. */
  void sendHalf(HttpExchange exchange) throws IOException {
    byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", TYPE + "; charset=utf-8");
    int promised = Math.max(bytes.length, LEAST_PROMISED);
    exchange.sendResponseHeaders(status == 204 ? 200 : status, promised);
    exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
    exchange.getResponseBody().flush();
  }

  private String text() {
    return body == null ? "" : GSON.toJson(body);
  }

  /** The body of an error. */
  record Error(String errorCode, String message) {}
}
