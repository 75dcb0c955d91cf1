package pk.gov.hec.dlsei.bench.revocation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import pk.gov.hec.dlsei.bench.data.Sizes;
import pk.gov.hec.dlsei.bench.load.Timings;
import pk.gov.hec.dlsei.bench.report.Figure;
import pk.gov.hec.dlsei.bench.report.Report;
import pk.gov.hec.dlsei.bench.server.BenchDatabase;
import pk.gov.hec.dlsei.bench.server.Inside;
import pk.gov.hec.dlsei.bench.server.Inside.JobTook;

/**
 * The jobs revocation-review and revocation-apply beside two scripts in SQL with the same effect,
 * in turn, each on licences that were filled in anew.
 */
public final class Revocation {

  private static final double GOAL = 0.7;
  private static final double HEAP_LIMIT = 512;
  private static final double COST_LIMIT = 1.2;

  /** An officer confirms so many at once. */
  private static final int AT_ONCE = 2_000;

  /** A round of so many licences is enough. */
  private static final int MANY = 400_000;

  private final BenchDatabase database;
  private final Licences licences;
  private final Inside inside;
  private final Report report;

  /** What one way took, in seconds, and what came of it. */
  private record Took(double review, double apply, long heap, String effect) {

    double both() {
      return review + apply;
    }
  }

  /**
   * Of a server.
   *
   * @param database of it
   * @param inside the benchmark's module in it
   * @param report for the figures
   */
  public Revocation(BenchDatabase database, Inside inside, Report report) {
    this.database = database;
    this.licences = new Licences(database);
    this.inside = inside;
    this.report = report;
  }

  /** Measures with each number of licences, smallest first; that one warms up, too. */
  public void measure(Sizes sizes) throws Exception {
    report.progress("Revocation, warming up");
    licences.prepare();
    int first = sizes.licences().get(0);
    licences.fill(first);
    jobs(first);
    licences.keepTexts();
    double cost = 0;
    for (int howMany : sizes.licences()) {
      int rounds = Math.max(1, Math.min(sizes.rounds(), MANY / howMany));
      double each = measure(howMany, rounds);
      cost = cost == 0 ? each : cost;
      report.add(
          Figure.of("revocation, " + howMany + ": beside the first size", each / cost, "")
              .limited(COST_LIMIT));
    }
  }

  /** Answers what a licence costs, in microseconds. */
  private double measure(int howMany, int rounds) throws Exception {
    report.progress("Revocation of " + howMany + " licences");
    Took[] jobs = new Took[rounds];
    Took[] floors = new Took[rounds];
    for (int round = 0; round < rounds; round++) {
      licences.fill(howMany);
      jobs[round] = jobs(howMany);
      licences.fill(howMany);
      floors[round] = floor(howMany);
      if (!jobs[round].effect.equals(floors[round].effect)) {
        throw new IOException(
            "The effects differ:\n" + jobs[round].effect + "\n" + floors[round].effect);
      }
    }
    return add("revocation, " + howMany, howMany, jobs, floors);
  }

  private double add(String name, int howMany, Took[] jobs, Took[] floors) throws IOException {
    double[] ours = Arrays.stream(jobs).mapToDouble(took -> howMany / took.both()).toArray();
    double[] theirs = Arrays.stream(floors).mapToDouble(took -> howMany / took.both()).toArray();
    report.add(Figure.of(name + ": one script", Timings.median(theirs), "1/s"));
    report.add(
        Figure.of(name + ": review and apply", Timings.median(ours), "1/s")
            .besides(ours, theirs)
            .limited(GOAL));
    add(name + ": review", jobs, floors, howMany, Took::review);
    add(name + ": apply", jobs, floors, howMany, Took::apply);
    long heap = Arrays.stream(jobs).mapToLong(Took::heap).max().orElseThrow();
    report.add(Figure.of(name + ": heap", heap, "MB").limited(HEAP_LIMIT));
    double each = 1e6 / Timings.median(ours);
    report.add(Figure.of(name + ": each licence", each, "us"));
    return each;
  }

  private void add(
      String name, Took[] jobs, Took[] floors, int howMany, ToDoubleFunction<Took> part)
      throws IOException {
    double[] ours = Arrays.stream(jobs).mapToDouble(part).map(s -> howMany / s).toArray();
    double[] theirs = Arrays.stream(floors).mapToDouble(part).map(s -> howMany / s).toArray();
    report.add(Figure.of(name, Timings.median(ours), "1/s").besides(ours, theirs));
  }

  private Took jobs(int howMany) throws Exception {
    JobTook review = inside.job("REVOCATION_REVIEW");
    long[] cases = licences.proposed();
    int confirmed = 0;
    for (int from = 0; from < cases.length; from += AT_ONCE) {
      confirmed +=
          inside.confirm(Arrays.copyOfRange(cases, from, Math.min(from + AT_ONCE, cases.length)));
    }
    if (confirmed != cases.length) {
      throw new IOException("Of " + cases.length + " cases " + confirmed + " were confirmed");
    }
    licences.endUndoWindows();
    JobTook apply = inside.job("REVOCATION_APPLY");
    long heap = Math.max(review.heapMegabytes(), apply.heapMegabytes());
    String effect = licences.effect(howMany);
    inside.job("INVARIANTS");
    return new Took(review.seconds(), apply.seconds(), heap, effect);
  }

  private Took floor(int howMany) throws SQLException, IOException {
    try (Connection connection = database.connect()) {
      double review = Script.REVIEW.run(connection);
      Script.CONFIRM.run(connection);
      licences.endUndoWindows();
      double apply = Script.APPLY.run(connection);
      return new Took(review, apply, 0, licences.effect(howMany));
    }
  }
}
