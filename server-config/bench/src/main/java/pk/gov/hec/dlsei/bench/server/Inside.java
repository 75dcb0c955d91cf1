package pk.gov.hec.dlsei.bench.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The benchmark's module inside the server, seen from outside. */
public final class Inside {

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI ops;

  /** In the server at this place. */
  public Inside(Place place) {
    this.ops = place.ops();
  }

  /**
   * Lets an export of what learners do be read.
   *
   * @param file a ZIP
   * @param rows how many it has, of which each tells something new
   * @return how many nanoseconds that took
   */
  public long activity(Path file, int rows) throws IOException, InterruptedException {
    String query = "file=" + URLEncoder.encode(file.toString(), StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(ops.resolve("/bench/activity?" + query + "&rows=" + rows))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(
          "The reading answered " + answer.statusCode() + "; see the server's log");
    }
    return Long.parseLong(answer.body().strip());
  }

  /**
   * Lets a piece of work be done for these applications.
   *
   * @param what the work, with further parameters as in a query
   * @param threads that do it
   * @param applications their ids
   * @return how many a second
   */
  public double perSecond(String what, int threads, long[] applications)
      throws IOException, InterruptedException {
    String ids =
        Arrays.stream(applications).mapToObj(Long::toString).collect(Collectors.joining("\n"));
    HttpRequest request =
        HttpRequest.newBuilder(ops.resolve("/bench/run?what=" + what + "&threads=" + threads))
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString(ids))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(what + " answered " + answer.statusCode() + "; see the server's log");
    }
    return applications.length * 1e9 / Long.parseLong(answer.body().strip());
  }
}
