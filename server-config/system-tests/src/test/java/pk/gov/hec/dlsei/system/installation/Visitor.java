package pk.gov.hec.dlsei.system.installation;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who reads pages and fills in forms without a browser, as fast as the server answers.
 * Keeps the server's cookies, and speaks as the proxy that ends TLS does.
 */
public final class Visitor {

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final URI server;
  private final String origin;

  /** Goes to this server, which calls itself by the same address. */
  public Visitor(URI server) {
    this(server, server.toString());
  }

  /** Goes to this server, which calls itself by this base address. */
  public Visitor(URI server, String origin) {
    this.server = server;
    this.origin = origin;
  }

  /** Reads a page; a redirect is not followed. */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  /** Reads a page and sends its form with these fields, by this button. */
  public HttpResponse<String> submit(String path, String button, Map<String, String> fields)
      throws IOException, InterruptedException {
    return submit(get(path), button, fields);
  }

  /** Sends the form of a page that was read before. */
  public HttpResponse<String> submit(
      HttpResponse<String> page, String button, Map<String, String> fields)
      throws IOException, InterruptedException {
    Map<String, String> form = new LinkedHashMap<>();
    fields.forEach((name, value) -> form.put("form:" + name, value));
    form.put("form:" + button, "");
    form.put("form_SUBMIT", "1");
    form.put("jakarta.faces.ViewState", viewState(page.body()));
    form.put("primefaces.nonce", nonce(page)); // which PrimeFaces' script adds in a browser
    String body =
        form.entrySet().stream()
            .map(field -> encode(field.getKey(), UTF_8) + "=" + encode(field.getValue(), UTF_8))
            .collect(joining("&"));
    return send(
        request(page.uri().getPath())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", origin)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static String viewState(String page) throws IOException {
    Matcher state = VIEW_STATE.matcher(page);
    if (!state.find()) {
      throw new IOException("A page without a form");
    }
    return state.group(1);
  }

  private static String nonce(HttpResponse<String> page) {
    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    Matcher nonce = NONCE.matcher(policy);
    return nonce.find() ? nonce.group(1) : "";
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(40));
    if (origin.startsWith("https:")) {
      request.header("X-Forwarded-For", "203.0.113.7").header("X-Forwarded-Proto", "https");
    }
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
    for (String cookie : response.headers().allValues("Set-Cookie")) {
      String[] pair = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    return response;
  }

  /** Registers a person; answers whether the server has said that a mail is on its way. */
  public boolean register(String cnic, String email) throws IOException, InterruptedException {
    HttpResponse<String> response =
        submit(
            "/account/register",
            "register",
            Map.of(
                "name", "Zainab Example",
                "identityKind", "CNIC",
                "cnic", cnic,
                "email", email,
                "mobile", "0300-1234567",
                "password", "Tulip-Bridge-41"));
    return response.statusCode() == 302
        && response.headers().firstValue("Location").orElse("").contains("check-your-mail");
  }
}
