package pk.gov.hec.dlsei.bench.submission;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pk.gov.hec.dlsei.bench.data.Data;
import pk.gov.hec.dlsei.bench.data.Sizes;
import pk.gov.hec.dlsei.bench.http.People;
import pk.gov.hec.dlsei.bench.http.Visitor;
import pk.gov.hec.dlsei.bench.load.Crowd;
import pk.gov.hec.dlsei.bench.load.Timings;
import pk.gov.hec.dlsei.bench.report.Figure;
import pk.gov.hec.dlsei.bench.report.Report;
import pk.gov.hec.dlsei.bench.server.Inside;

/** Complete drafts, each with a document of 300 KB, are submitted. */
public final class Submission {

  private static final String CHECK = "/applicant/apply/check";
  private static final String DRAFTS =
      "SELECT id FROM application WHERE status = 'DRAFT' AND id > 4000000 ORDER BY id";
  private static final String ADDRESS =
      "SELECT c.email FROM application a JOIN account c ON c.person_id = a.person_id WHERE a.id = ?";

  private final Data data;
  private final Sizes sizes;
  private final Report report;
  private long[] drafts;
  private int used;

  /** Of a server with this data. */
  public Submission(Data data, Sizes sizes, Report report) {
    this.data = data;
    this.sizes = sizes;
    this.report = report;
  }

  /** Measures the use case, then the pages. */
  public void measure(Inside inside, People people) throws Exception {
    report.progress("Submission");
    drafts = data.numbers(DRAFTS);
    double[] rates = new double[sizes.rounds()];
    inside.perSecond("submit", Sizes.THREADS, take(sizes.submissions()));
    for (int round = 0; round < rates.length; round++) {
      rates[round] = inside.perSecond("submit", Sizes.THREADS, take(sizes.submissions()));
    }
    report.add(Figure.of("submission: use case", Timings.median(rates), "1/s"));
    pages(people);
  }

  private void pages(People people) throws Exception {
    List<String> addresses = new ArrayList<>();
    for (long draft : take(sizes.applicants())) {
      addresses.addAll(data.texts(ADDRESS, draft));
    }
    List<Visitor> visitors = people.applicants(addresses);
    int each = visitors.size() / Sizes.USERS;
    Timings timings =
        Crowd.go(Sizes.USERS, each, (who, turn) -> submit(visitors.get(turn * Sizes.USERS + who)));
    report.add(Figure.of("submission: HTTP, the page and its button", timings.perSecond(), "1/s"));
    report.add(
        Figure.of("submission: HTTP, the page and its button: p95", timings.percentile(95), "ms"));
  }

  private static void submit(Visitor visitor) throws IOException, InterruptedException {
    People.demandRedirect(
        visitor.press(CHECK, visitor.get(CHECK), "form", Map.of("submit", "")), "submitted");
  }

  private long[] take(int howMany) {
    used += howMany;
    return IntStream.range(used - howMany, used).mapToLong(i -> drafts[i]).toArray();
  }
}
