package pk.gov.hec.dlsei.bench.seats;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pk.gov.hec.dlsei.bench.data.Data;
import pk.gov.hec.dlsei.bench.data.Sizes;
import pk.gov.hec.dlsei.bench.http.Visitor;
import pk.gov.hec.dlsei.bench.load.Timings;
import pk.gov.hec.dlsei.bench.report.Figure;
import pk.gov.hec.dlsei.bench.report.Report;
import pk.gov.hec.dlsei.bench.server.BenchDatabase;
import pk.gov.hec.dlsei.bench.server.Inside;

/** Seats a second from one kind of pool, by every way, each way once in every round. */
public final class Seats {

  /** The ways to a seat. */
  private enum Way {
    JDBC("plain JDBC, the same SQL"),
    JPA("JPA"),
    USE_CASE("use case"),
    BULK("HTTP, many at a time"),
    SINGLE("HTTP, one at a time");

    private final String title;

    Way(String title) {
      this.title = title;
    }
  }

  private static final String OLDEST =
      "SELECT id FROM application WHERE cohort = 'cohort-1' AND status = 'PENDING' AND pool LIKE ?"
          + " ORDER BY priority_class, submitted_at, place";

  private final BenchDatabase database;
  private final Inside inside;
  private final Sizes sizes;
  private final Report report;
  private Reviewers reviewers;
  private long[] applications;
  private int used;

  /**
   * Seats of a server.
   *
   * @param database of it
   * @param inside the benchmark's module in it
   * @param sizes how much
   * @param report for the figures
   */
  public Seats(BenchDatabase database, Inside inside, Sizes sizes, Report report) {
    this.database = database;
    this.inside = inside;
    this.sizes = sizes;
    this.report = report;
  }

  /**
   * Measures.
   *
   * @param name of the pools, for the figures
   * @param pools a pattern of their ids
   * @param goal of the plain JDBC's rate
   * @param focalPersons signed in; the first one of the university that has every 20th application
   */
  public void measure(String name, String pools, double goal, List<Visitor> focalPersons)
      throws Exception {
    report.progress("Seats, " + name);
    Data data = new Data(database);
    applications = data.numbers(OLDEST, pools);
    used = 0;
    reviewers = new Reviewers(focalPersons);
    long[] model = take(1);
    inside.perSecond("usecase", 1, model);
    Map<Way, double[]> rates = new EnumMap<>(Way.class);
    Arrays.stream(Way.values()).forEach(way -> rates.put(way, new double[sizes.rounds()]));
    try (Floor floor = new Floor(database, Sizes.THREADS, model[0])) {
      for (int round = -1; round < sizes.rounds(); round++) {
        data.settle();
        for (Way way : Way.values()) {
          double rate = perSecond(way, floor, model[0]);
          if (round >= 0) {
            rates.get(way)[round] = rate;
          }
        }
      }
    }
    for (Way way : Way.values()) {
      Figure figure =
          Figure.of("seats, " + name + ": " + way.title, Timings.median(rates.get(way)), "1/s");
      report.add(
          way == Way.JDBC
              ? figure
              : figure.besides(rates.get(way), rates.get(Way.JDBC)).limited(goal));
    }
  }

  private double perSecond(Way way, Floor floor, long model) throws Exception {
    return switch (way) {
      case JDBC -> floor.perSecond(take(sizes.seats()));
      case JPA -> inside.perSecond("jpa&model=" + model, Sizes.THREADS, take(sizes.seats()));
      case USE_CASE -> inside.perSecond("usecase", Sizes.THREADS, take(sizes.seats()));
      case BULK -> reviewers.manyPerSecond(take(sizes.bulk() * Sizes.USERS), sizes.bulk());
      case SINGLE ->
          reviewers.singlesPerSecond(take(sizes.singles() * Sizes.USERS), sizes.singles());
    };
  }

  /** The next ones, oldest first. */
  private long[] take(int howMany) throws IOException {
    if (used + howMany > applications.length) {
      throw new IOException("Not enough applications were invented");
    }
    used += howMany;
    return IntStream.range(used - howMany, used).mapToLong(i -> applications[i]).toArray();
  }
}
