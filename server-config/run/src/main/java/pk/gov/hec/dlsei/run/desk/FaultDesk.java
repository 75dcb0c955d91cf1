package pk.gov.hec.dlsei.run.desk;

import static pk.gov.hec.dlsei.run.http.Html.escape;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.run.http.Form;
import pk.gov.hec.dlsei.run.http.HtmlPage;
import pk.gov.hec.dlsei.run.sandbox.ApiCall;
import pk.gov.hec.dlsei.run.sandbox.Fault;
import pk.gov.hec.dlsei.run.sandbox.FaultKind;
import pk.gov.hec.dlsei.run.sandbox.Faults;

/**
 * The page with a button for each fault of Coursera's sandbox. A form without the page's own key is
 * refused, since a page of another site could send it too.
 */
final class FaultDesk {

  static final String PATH = "/coursera";

  private static final String TITLE = "Coursera’s faults";
  private static final int LARGEST_FORM = 10_000;

  private static final String PAGE =
      """
      <p><a href="/">The demo’s mailbox</a></p>
      <h1>Coursera’s faults</h1>
      <p>Here the demo’s stand-in for Coursera can be made to fail.</p>
      <h2>Ordered</h2>
      %s<h2>Order a fault</h2>
      <form method="post">
      <input type="hidden" name="key" value="%s">
      <p><label>Call <select name="call"><option value="">every call</option>%s</select></label>
      <label>How often <select name="times"><option value="1">once</option><option value="">until cleared</option></select></label>
      <label>Seconds, for a slow answer and too many requests
      <input type="number" name="seconds" value="5" min="1" max="600" required></label></p>
      <p>%s</p>
      </form>
      """;

  private final Faults faults;
  private final String key = UUID.randomUUID().toString();

  FaultDesk(Faults faults) {
    this.faults = faults;
  }

  void answer(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestMethod()) {
      case "GET", "HEAD" -> HtmlPage.send(exchange, 200, HtmlPage.of(TITLE, page()));
      case "POST" -> order(exchange);
      default -> HtmlPage.send(exchange, 404, DeskPages.missing());
    }
  }

  private void order(HttpExchange exchange) throws IOException {
    byte[] form = exchange.getRequestBody().readNBytes(LARGEST_FORM);
    try {
      Map<String, String> fields = Form.fields(new String(form, StandardCharsets.UTF_8));
      if (!key.equals(fields.get("key"))) {
        HtmlPage.send(exchange, 403, refused("This form is from another start of the demo."));
        return;
      }
      if (fields.containsKey("clear")) {
        faults.clear();
      } else {
        faults.add(fault(fields));
      }
      HtmlPage.redirect(exchange, PATH);
    } catch (IllegalArgumentException e) {
      HtmlPage.send(exchange, 400, refused("The seconds must be a whole number from 1 to 600."));
    }
  }

  private static Fault fault(Map<String, String> fields) {
    String times = fields.getOrDefault("times", "");
    return new Fault(
        FaultKind.named(fields.get("fault")).orElse(null),
        ApiCall.named(fields.get("call")).orElse(null),
        null,
        times.isEmpty() ? null : Integer.valueOf(times),
        Integer.parseInt(fields.getOrDefault("seconds", "")));
  }

  private String page() {
    return PAGE.formatted(ordered(), key, calls(), buttons());
  }

  private String ordered() {
    if (faults.list().isEmpty()) {
      return "<p>None: it answers as it should.</p>\n";
    }
    String rows = faults.list().stream().map(FaultDesk::row).collect(Collectors.joining());
    return """
        <table>
        <thead><tr><th scope="col">Fault</th><th scope="col">Call</th><th scope="col">Still to come</th></tr></thead>
        <tbody>
        %s</tbody>
        </table>
        <form method="post"><input type="hidden" name="key" value="%s">
        <button type="submit" name="clear" value="all">Clear all faults</button></form>
        """
        .formatted(rows, key);
  }

  private static String row(Fault fault) {
    String title = fault.kind().title();
    if (fault.kind().takesSeconds()) {
      title += ", " + fault.seconds() + " s";
    }
    String call = Optional.ofNullable(fault.call()).map(ApiCall::text).orElse("every call");
    String method = Optional.ofNullable(fault.method()).map(name -> name + " ").orElse("");
    String times =
        Optional.ofNullable(fault.times())
            .map(left -> left == 1 ? "once" : left + " times")
            .orElse("until cleared");
    return "<tr><td>%s</td><td>%s</td><td>%s</td></tr>\n"
        .formatted(escape(title), escape(method + call), times);
  }

  private static String calls() {
    return Stream.of(ApiCall.values())
        .map(call -> "<option value=\"%1$s\">%1$s</option>".formatted(call.text()))
        .collect(Collectors.joining());
  }

  private static String buttons() {
    return Stream.of(FaultKind.values())
        .map(
            kind ->
                "<button type=\"submit\" name=\"fault\" value=\"%s\">%s</button>"
                    .formatted(kind.text(), escape(kind.title())))
        .collect(Collectors.joining("\n"));
  }

  private static String refused(String why) {
    return HtmlPage.of(
        "Not ordered",
        "<h1>Not ordered</h1>\n<p>" + why + "</p>\n<p><a href=\"" + PATH + "\">Back</a></p>\n");
  }
}
