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
    String name = URLEncoder.encode(file.toString(), StandardCharsets.UTF_8);
    return Long.parseLong(ask("activity?file=" + name + "&rows=" + rows, ""));
  }

  /**
   * Lets a job run, from its start to its end.
   *
   * @param name of the job, as in JobName
   * @return how long that took, and how much of the heap was full at most
   */
  public JobTook job(String name) throws IOException, InterruptedException {
    String[] answer = ask("job?name=" + name, "").split(" ");
    return new JobTook(Double.parseDouble(answer[0]) / 1_000, Long.parseLong(answer[1]) >> 20);
  }

  /**
   * What a job took.
   *
   * @param seconds by the times of its run
   * @param heapMegabytes at most, of each part of the heap and all together
   */
  public record JobTook(double seconds, long heapMegabytes) {}

  /** Lets an officer confirm these cases, and answers how many that concerned. */
  public int confirm(long[] cases) throws IOException, InterruptedException {
    return Integer.parseInt(ask("confirm", lines(cases)));
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
    String answer = ask("run?what=" + what + "&threads=" + threads, lines(applications));
    return applications.length * 1e9 / Long.parseLong(answer);
  }

  private static String lines(long[] ids) {
    return Arrays.stream(ids).mapToObj(Long::toString).collect(Collectors.joining("\n"));
  }

  private String ask(String what, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(ops.resolve("/bench/" + what))
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(what + " answered " + answer.statusCode() + "; see the server's log");
    }
    return answer.body().strip();
  }
}
