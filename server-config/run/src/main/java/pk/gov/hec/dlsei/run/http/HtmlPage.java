package pk.gov.hec.dlsei.run.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/** A plain page, as the desk and the sandbox show them. */
public final class HtmlPage {

  /** What an answer with a page carries: nothing from elsewhere is loaded, run or kept. */
  public static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
              + " form-action 'self'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cache-Control",
          "no-store");

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      %s<title>%s</title>
      <style>
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
      table { border-collapse: collapse; width: 100%% }
      th, td { text-align: start; padding: .4rem .6rem; border-bottom: 1px solid #ccc; vertical-align: top }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
      iframe { width: 100%%; height: 30rem; border: 1px solid #ccc }
      .code { font-size: 2rem; letter-spacing: .2em; font-variant-numeric: tabular-nums }
      a { color: #0b57a4 }
      button { font: inherit; padding: .5rem 1rem; margin: .2rem .4rem .2rem 0 }
      label { display: inline-block; margin-inline-end: 1rem }
      .notice { border: 2px solid #8a4b00; background: #fff4e0; padding: .6rem 1rem }
      </style>
      </head>
      <body>
      <main>
      %s</main>
      </body>
      </html>
      """;

  private HtmlPage() {}

  /**
   * A page.
   *
   * @param title as text
   * @param body as HTML
   */
  public static String of(String title, CharSequence body) {
    return PAGE.formatted("", Html.escape(title), body);
  }

  /** A page that the browser loads again after so many seconds. */
  public static String reloadedAfter(int seconds, String title, CharSequence body) {
    String again = "<meta http-equiv=\"refresh\" content=\"" + seconds + "\">\n";
    return PAGE.formatted(again, Html.escape(title), body);
  }

  /** Sends a page with its headers and closes nothing. */
  public static void send(HttpExchange exchange, int status, String page) throws IOException {
    HEADERS.forEach(exchange.getResponseHeaders()::set);
    LoopbackServer.send(exchange, status, "text/html", page);
  }

  /** Sends the browser to another address of this server, to be read with GET. */
  public static void redirect(HttpExchange exchange, String path) throws IOException {
    exchange.getResponseHeaders().set("Location", path);
    send(exchange, 303, "");
  }
}
