package pk.gov.hec.dlsei.bench.pages;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.bench.data.Sizes;
import pk.gov.hec.dlsei.bench.http.Visitor;
import pk.gov.hec.dlsei.bench.load.Crowd;
import pk.gov.hec.dlsei.bench.load.Timings;
import pk.gov.hec.dlsei.bench.report.Figure;
import pk.gov.hec.dlsei.bench.report.Report;

/**
 * The queue page, asked for by 20 users, each a second after the last answer; and without any
 * pause.
 */
public final class Queue {

  private static final double LIMIT_MS = 150;
  private static final Duration READING = Duration.ofSeconds(1);
  private static final String PAGE = "/review/queue";

  private final Sizes sizes;
  private final Report report;

  /** The queue page. */
  public Queue(Sizes sizes, Report report) {
    this.sizes = sizes;
    this.report = report;
  }

  /** Measures the first page, the twentieth and a search for a name. */
  public void measure(String name, List<Visitor> people) throws Exception {
    report.progress("The queue page, " + name);
    String first = "queue, " + name + ", first page";
    add(first, people, (who, turn) -> see(people.get(who).get(PAGE)));
    String twentieth = "queue, " + name + ", page 20";
    add(twentieth, people, (who, turn) -> see(people.get(who).get(PAGE + "?page=20")));
    add(
        "queue, " + name + ", name searched",
        people,
        (who, turn) -> see(search(people.get(who), "gulnaz person1" + turn % 10)));
  }

  private static String search(Visitor visitor, String text)
      throws IOException, InterruptedException {
    return visitor.post(PAGE, List.of(Map.entry("text", text))).body();
  }

  private static void see(String page) throws IOException {
    if (!page.contains("/review/application?id=")) {
      throw new IOException("A queue page without an application");
    }
  }

  private void add(String name, List<Visitor> people, Crowd.Work work) throws Exception {
    Crowd.go(people.size(), Math.max(3, sizes.views() / 4), work);
    Timings rush = Crowd.go(people.size(), sizes.views(), work);
    Timings timings = Crowd.go(people.size(), sizes.views() / 2, READING, work);
    report.add(Figure.of(name + ": without a pause", rush.perSecond(), "1/s"));
    report.add(Figure.of(name + ": p50", timings.percentile(50), "ms"));
    report.add(Figure.of(name + ": p95", timings.percentile(95), "ms").limited(LIMIT_MS));
  }
}
