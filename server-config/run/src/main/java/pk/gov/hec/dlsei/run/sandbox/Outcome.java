package pk.gov.hec.dlsei.run.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InterruptedIOException;

/**
 * What became of a call.
 *
 * @param answer what the other side is told, unless a fault keeps it
 * @param mishap the fault that befell it, or null
 */
record Outcome(Answer answer, Mishap mishap) {

  private static final int FAILED = 0;

  /** The sandbox itself broke. */
  static Outcome failed() {
    return new Outcome(new Answer(FAILED, null), null);
  }

  /** Whether the call was carried out and not refused. */
  boolean isCommitted() {
    return answer.status() >= 200 && answer.status() < 300;
  }

  /** The status, or the fault's name where there is more to it, or failed. */
  String text() {
    if (mishap != null) {
      return mishap.kind().text();
    }
    return answer.status() == FAILED ? "failed" : Integer.toString(answer.status());
  }

  /** Sends the answer as the fault lets it; who called this closes the connection. */
  void send(HttpExchange exchange) throws IOException {
    if (mishap == null) {
      answer.send(exchange);
      return;
    }
    switch (mishap.kind()) {
      case NOTHING, LOST -> exchange.close();
      case HALF -> answer.sendHalf(exchange);
      case SLOW -> {
        delay();
        answer.send(exchange);
      }
      case TOO_MANY -> {
        exchange
            .getResponseHeaders()
            .set("Retry-After", Integer.toString(mishap.fault().seconds()));
        answer.send(exchange);
      }
      default -> answer.send(exchange);
    }
  }

  private void delay() throws IOException {
    try {
      mishap.delay();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The sandbox ended before a slow answer went out");
    }
  }
}
