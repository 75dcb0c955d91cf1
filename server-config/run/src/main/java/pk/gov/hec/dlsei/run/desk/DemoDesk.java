package pk.gov.hec.dlsei.run.desk;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gov.hec.dlsei.run.http.HtmlPage;
import pk.gov.hec.dlsei.run.http.LoopbackServer;
import pk.gov.hec.dlsei.run.mail.MailSink;
import pk.gov.hec.dlsei.run.sandbox.Faults;

/**
 * The demo's desk on the loopback address: every mail that was sent, the staff's code, and the
 * faults of Coursera's sandbox.
 */
public final class DemoDesk implements AutoCloseable {

  private static final Pattern MAIL = Pattern.compile("/mail/(\\d{1,9})");
  private static final Pattern SKIP = Pattern.compile("skip=(\\d{1,9})");

  private final LoopbackServer server;

  private DemoDesk(LoopbackServer server) {
    this.server = server;
  }

  /**
   * Opens the desk.
   *
   * @param port the port, or 0 for any free one
   * @param faults those of Coursera's sandbox, to be ordered here
   */
  public static DemoDesk open(int port, MailSink sink, OneTimeCode code, Faults faults)
      throws IOException {
    FaultDesk orders = new FaultDesk(faults);
    return new DemoDesk(
        LoopbackServer.start(
            port, HtmlPage.HEADERS, exchange -> answer(exchange, sink, code, orders)));
  }

  private static void answer(
      HttpExchange exchange, MailSink sink, OneTimeCode code, FaultDesk orders) throws IOException {
    URI address = exchange.getRequestURI();
    if (FaultDesk.PATH.equals(address.getPath())) {
      orders.answer(exchange);
      return;
    }
    Optional<String> page =
        "GET".equals(exchange.getRequestMethod()) || "HEAD".equals(exchange.getRequestMethod())
            ? page(address, sink, code)
            : Optional.empty();
    LoopbackServer.send(
        exchange, page.isPresent() ? 200 : 404, "text/html", page.orElseGet(DeskPages::missing));
  }

  private static Optional<String> page(URI address, MailSink sink, OneTimeCode code) {
    if (address.getPath().equals("/")) {
      int skip = number(SKIP, Optional.ofNullable(address.getQuery()).orElse("")).orElse(0);
      return Optional.of(
          DeskPages.mailbox(sink.mails(skip, DeskPages.MAILS_ON_A_PAGE), skip, sink.count(), code));
    }
    return number(MAIL, address.getPath()).flatMap(sink::mail).map(DeskPages::mail);
  }

  private static Optional<Integer> number(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** The desk's address in a browser. */
  public URI address() {
    return URI.create("http://localhost:" + server.port() + "/");
  }

  @Override
  public void close() {
    server.close();
  }
}
