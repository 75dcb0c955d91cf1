package pk.gov.hec.dlsei.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.io.FileUtils;
import pk.gov.hec.dlsei.bench.activity.Activity;
import pk.gov.hec.dlsei.bench.allotment.Allotments;
import pk.gov.hec.dlsei.bench.data.Data;
import pk.gov.hec.dlsei.bench.data.Sizes;
import pk.gov.hec.dlsei.bench.http.People;
import pk.gov.hec.dlsei.bench.http.Visitor;
import pk.gov.hec.dlsei.bench.pages.Queue;
import pk.gov.hec.dlsei.bench.report.Report;
import pk.gov.hec.dlsei.bench.seats.Seats;
import pk.gov.hec.dlsei.bench.server.BenchDatabase;
import pk.gov.hec.dlsei.bench.server.BenchServer;
import pk.gov.hec.dlsei.bench.server.Environment;
import pk.gov.hec.dlsei.bench.server.Inside;
import pk.gov.hec.dlsei.bench.server.Place;
import pk.gov.hec.dlsei.bench.start.Starts;
import pk.gov.hec.dlsei.bench.submission.Submission;
import pk.gov.hec.dlsei.run.liberty.BuiltServer;

/**
 * Measures DLSEI on this machine: {@code mvn -Pbench verify} calls it. It starts a database and
 * servers of its own, prints a table and writes {@code server-config/target/bench/results.csv}. It
 * fails where something does not work, not where a goal is missed.
 */
public final class Bench {

  private final Path work;
  private final BuiltServer built;
  private final Sizes sizes;
  private final Report report;

  private Bench(Path project, Sizes sizes, PrintStream out) throws IOException {
    Path target = project.resolve("server-config/target/bench");
    this.work = target.resolve("work");
    this.built = BuiltServer.below(project);
    this.sizes = sizes;
    this.report = new Report(target.resolve("results.csv"), out);
  }

  /**
   * Runs the benchmark. {@code dlsei.project} names the project's folder; {@code bench.quick} makes
   * it small, for trying.
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Sizes sizes = Sizes.of(System.getProperty("bench.quick") != null);
    new Bench(Path.of(System.getProperty("dlsei.project")), sizes, out).run();
  }

  private void run() throws Exception {
    Allotments.measure(report);
    FileUtils.deleteDirectory(work.toFile());
    try (BenchDatabase database = BenchDatabase.start(work, built)) {
      try (BenchServer dlsei = BenchServer.dlsei(Place.below(work, "dlsei"), database, built);
          BenchServer empty = BenchServer.empty(Place.below(work, "empty"), database, built)) {
        Starts.measure(dlsei, empty, sizes, report);
      }
      report.progress("Inventing " + sizes.people() + " people and their applications");
      new Data(database).fill(sizes);
      try (BenchServer server =
          BenchServer.measured(Place.below(work, "measured"), database, built)) {
        server.start();
        measure(database, server.place());
      }
    }
    FileUtils.deleteDirectory(work.resolve("database").toFile());
    report.print();
  }

  private void measure(BenchDatabase database, Place place) throws Exception {
    People people = new People(place.http(), Environment.PASSWORD, Environment.TOTP_SECRET);
    Inside inside = new Inside(place);
    Queue queue = new Queue(sizes, report);
    queue.measure("a university's 20 %", staff(people, "largest", 1));
    queue.measure("HEC's view of all", staff(people, "officer", 1));
    Seats seats = new Seats(database, inside, sizes, report);
    seats.measure("one national pool", "cohort-1/national", 0.8, staff(people, "focal", 1));
    seats.measure("250 pools", "cohort-1/pool-%", 0.5, staff(people, "focal", 21));
    new Submission(new Data(database), sizes, report).measure(inside, people);
    new Activity(database, sizes, report, work).measure(inside);
  }

  private static List<Visitor> staff(People people, String name, int first) throws Exception {
    return people.staff(
        IntStream.range(first, first + Sizes.USERS)
            .mapToObj(i -> name + i + "@bench.example")
            .toList());
  }
}
