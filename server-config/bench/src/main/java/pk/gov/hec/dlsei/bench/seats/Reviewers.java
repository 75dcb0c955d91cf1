package pk.gov.hec.dlsei.bench.seats;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.bench.http.People;
import pk.gov.hec.dlsei.bench.http.Visitor;
import pk.gov.hec.dlsei.bench.load.Crowd;
import pk.gov.hec.dlsei.bench.load.Timings;

/** Focal persons of several universities, who approve at the pages, all at once. */
final class Reviewers {

  private static final String REVIEW = "/review/application";
  private static final String BULK = "/review/bulk";

  private final List<Visitor> people;

  Reviewers(List<Visitor> people) {
    this.people = people;
  }

  /** The applications that this one decides: each university has as many. */
  private long[] of(int who, long[] all) {
    return LongStream.of(all).filter(id -> id % people.size() == who).toArray();
  }

  /** Each opens one application after the other and approves it. */
  double singlesPerSecond(long[] all, int each) throws Exception {
    Timings timings =
        Crowd.go(people.size(), each, (who, turn) -> approve(people.get(who), of(who, all)[turn]));
    return timings.perSecond();
  }

  private static void approve(Visitor visitor, long id) throws IOException, InterruptedException {
    String path = REVIEW + "?id=" + id;
    HttpResponse<String> answer =
        visitor.press(path, visitor.get(path), "form", Map.of("approve", ""));
    People.demandRedirect(answer, "/review/");
  }

  /** Each chooses all in the queue, looks at the preview, and approves them. */
  double manyPerSecond(long[] all, int each) throws Exception {
    Timings timings =
        Crowd.go(people.size(), 1, (who, turn) -> approveAll(people.get(who), of(who, all), each));
    return timings.perSecond() * each;
  }

  private static void approveAll(Visitor visitor, long[] ids, int each)
      throws IOException, InterruptedException {
    List<Map.Entry<String, String>> chosen =
        LongStream.of(ids).mapToObj(id -> Map.entry("chosen", Long.toString(id))).toList();
    String preview = visitor.post(BULK, chosen).body();
    String results = visitor.press(BULK, preview, "form", Map.of("approve", "")).body();
    long approved = Stream.of(results.split("class=\"tag ok\"", -1)).count() - 1;
    if (approved != each) {
      throw new IOException("Of " + each + " applications " + approved + " were approved");
    }
  }
}
