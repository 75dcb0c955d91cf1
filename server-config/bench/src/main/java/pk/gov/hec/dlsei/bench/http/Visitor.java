package pk.gov.hec.dlsei.bench.http;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a page: keeps cookies, sends a page's form back with all its hidden fields. */
public final class Visitor {

  private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
  private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

  private final HttpClient client;
  private final URI server;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  /** Goes to this server, over connections that several visitors share. */
  public Visitor(HttpClient client, URI server) {
    this.client = client;
    this.server = server;
  }

  /** Reads a page and demands that it is there. */
  public String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = send(request(path).GET());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  /**
   * Presses a button of a page's form.
   *
   * @param path of the page
   * @param page as it was read
   * @param form its id, by which its fields begin
   * @param fields what is typed, and the button's name with an empty value
   * @return the answer; a redirect is not followed
   */
  public HttpResponse<String> press(
      String path, String page, String form, Map<String, String> fields)
      throws IOException, InterruptedException {
    List<Map.Entry<String, String>> all = new ArrayList<>();
    Matcher hidden = HIDDEN.matcher(form(page, form));
    while (hidden.find()) {
      all.add(Map.entry(found(NAME, hidden.group()), found(VALUE, hidden.group())));
    }
    fields.forEach((name, value) -> all.add(Map.entry(form + ":" + name, value)));
    return post(path, all);
  }

  /** Sends fields as one of the server's own pages would. */
  public HttpResponse<String> post(String path, List<Map.Entry<String, String>> fields)
      throws IOException, InterruptedException {
    String body =
        fields.stream()
            .map(field -> encode(field.getKey(), UTF_8) + "=" + encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", server.toString())
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static String form(String page, String id) throws IOException {
    int begin = page.indexOf("<form id=\"" + id + "\"");
    if (begin < 0) {
      throw new IOException("A page without the form " + id);
    }
    return page.substring(begin, page.indexOf("</form>", begin));
  }

  private static String found(Pattern pattern, String input) {
    Matcher matcher = pattern.matcher(input);
    return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(60));
    String sent =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return sent.isEmpty() ? request : request.header("Cookie", sent);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String[] pair = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    return answer;
  }
}
