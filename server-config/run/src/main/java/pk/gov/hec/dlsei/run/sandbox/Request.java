package pk.gov.hec.dlsei.run.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A request as it came, read to its end. */
record Request(String method, URI address, String authorization, String type, String body) {

  private static final int LARGEST_BODY = 1 << 20;

  static Request read(HttpExchange exchange) throws IOException {
    byte[] bytes = exchange.getRequestBody().readNBytes(LARGEST_BODY);
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI(),
        exchange.getRequestHeaders().getFirst("Authorization"),
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse(""),
        new String(bytes, StandardCharsets.UTF_8));
  }

  Call call(Routes.Match match) {
    return new Call(match.names(), Call.parameters(address.getRawQuery()), authorization, body);
  }
}
