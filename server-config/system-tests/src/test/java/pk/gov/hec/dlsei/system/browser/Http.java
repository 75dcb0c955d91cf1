package pk.gov.hec.dlsei.system.browser;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** Requests as no browser makes them: paths as they are, headers as they please, no redirects. */
final class Http {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final RunningServer server;
  private final String cookies;

  Http(RunningServer server) {
    this(server, "");
  }

  private Http(RunningServer server, String cookies) {
    this.server = server;
    this.cookies = cookies;
  }

  /** With the cookies of somebody at a browser. */
  Http as(Visitor visitor) {
    return with(
        visitor.browser().cookies().stream()
            .map((Cookie cookie) -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; ")));
  }

  Http with(String otherCookies) {
    return new Http(server, otherCookies);
  }

  /** Gets a page with these headers: name, value, name, value. */
  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.GET());
  }

  /** Posts a form with these headers: name, value, name, value. */
  HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        request(path).header("Content-Type", "application/x-www-form-urlencoded");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Posts what is no form, as if one of our own pages had sent it. */
  HttpResponse<String> postRaw(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", server.baseUrl().toString())
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Any method, as if one of our own pages had sent it. */
  HttpResponse<String> send(String method, String path) {
    return send(
        request(path)
            .header("Origin", server.baseUrl().toString())
            .method(method, HttpRequest.BodyPublishers.noBody()));
  }

  /** Posts a form as one of our own pages would. */
  HttpResponse<String> postAsOurs(String path, Map<String, String> form) {
    return post(path, form, "Origin", server.baseUrl().toString());
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.baseUrl() + path)).timeout(PATIENCE);
    return cookies.isEmpty() ? request : request.header("Cookie", cookies);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The cookies that an answer sets, without their attributes. */
  static String cookiesOf(HttpResponse<String> answer) {
    return setCookies(answer).stream()
        .map(cookie -> cookie.split(";", 2)[0])
        .collect(Collectors.joining("; "));
  }

  static List<String> setCookies(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie");
  }

  /** Where an answer sends the browser, as a path. */
  static String target(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(to -> URI.create(to).getRawPath())
        .orElse("");
  }
}
