package pk.gov.hec.dlsei.bench.start;

import java.io.IOException;
import pk.gov.hec.dlsei.bench.data.Sizes;
import pk.gov.hec.dlsei.bench.load.Timings;
import pk.gov.hec.dlsei.bench.report.Figure;
import pk.gov.hec.dlsei.bench.report.Report;
import pk.gov.hec.dlsei.bench.server.BenchServer;

/** From the start of the process to readiness, in turn with an empty application. */
public final class Starts {

  private Starts() {}

  /**
   * Measures; each server is started once more first, since the first start unpacks and caches.
   *
   * @param dlsei with a database that has its schema
   * @param empty the same server with an empty application
   */
  public static void measure(BenchServer dlsei, BenchServer empty, Sizes sizes, Report report)
      throws IOException {
    report.progress("Starts");
    double[] ours = new double[sizes.starts()];
    double[] theirs = new double[sizes.starts()];
    start(dlsei);
    start(empty);
    for (int round = 0; round < sizes.starts(); round++) {
      ours[round] = start(dlsei);
      theirs[round] = start(empty);
    }
    report.add(Figure.of("start to ready: empty application", Timings.median(theirs), "s"));
    report.add(Figure.of("start to ready: DLSEI", Timings.median(ours), "s").besides(ours, theirs));
  }

  private static double start(BenchServer server) throws IOException {
    double seconds = server.start();
    server.stop();
    return seconds;
  }
}
