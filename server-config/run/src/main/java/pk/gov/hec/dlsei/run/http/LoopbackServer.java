package pk.gov.hec.dlsei.run.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * An HTTP server on the loopback address. It answers only requests that name this machine as their
 * host: a page from elsewhere, whose name was made to point here, gets nothing.
 */
public final class LoopbackServer implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(LoopbackServer.class.getName());
  private static final int THREADS = 8;

  static {
    // Without it each answer over a kept connection waits 40 ms for the other side.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final Map<String, String> headers;

  private LoopbackServer(HttpServer server, Map<String, String> headers) {
    this.server = server;
    this.headers = headers;
    this.threads =
        Executors.newFixedThreadPool(
            THREADS,
            task -> {
              Thread thread = new Thread(task, "http-" + server.getAddress().getPort());
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Starts a server.
   *
   * @param port the port, or 0 for any free one
   * @param headers what every answer carries
   * @param handler answers the requests and closes them
   */
  public static LoopbackServer start(int port, Map<String, String> headers, HttpHandler handler)
      throws IOException {
    byte[] loopback = {127, 0, 0, 1};
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getByAddress("localhost", loopback), port);
    LoopbackServer started = new LoopbackServer(HttpServer.create(address, 0), headers);
    started.server.createContext("/", exchange -> started.handle(exchange, handler));
    started.server.setExecutor(started.threads);
    started.server.start();
    return started;
  }

  private void handle(HttpExchange exchange, HttpHandler handler) throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    try (exchange) {
      if (namesThisMachine(exchange)) {
        handler.handle(exchange);
      } else {
        send(exchange, 403, "text/plain", "This server answers on localhost only.\n");
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "No answer to " + exchange.getRequestMethod(), e);
      if (exchange.getResponseCode() < 0) {
        send(exchange, 500, "text/plain", "This went wrong; the log says why.\n");
      }
    }
  }

  private boolean namesThisMachine(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    String port = ":" + port();
    return host != null
        && (host.equalsIgnoreCase("localhost" + port) || host.equals("127.0.0.1" + port));
  }

  /** Sends an answer with this body and closes nothing. */
  public static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    boolean silent = "HEAD".equals(exchange.getRequestMethod()) || status == 204;
    exchange.sendResponseHeaders(status, silent || bytes.length == 0 ? -1 : bytes.length);
    if (!silent && bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }

  /** The port that the server listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
