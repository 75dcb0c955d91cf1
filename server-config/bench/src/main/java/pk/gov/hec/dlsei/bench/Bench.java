package pk.gov.hec.dlsei.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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
import pk.gov.hec.dlsei.bench.revocation.Revocation;
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
  private final Set<Part> parts;
  private final Sizes sizes;
  private final Report report;

  private Bench(Path project, Set<Part> parts, Sizes sizes, PrintStream out) throws IOException {
    Path target = project.resolve("server-config/target/bench");
    this.work = target.resolve("work");
    this.built = BuiltServer.below(project);
    this.parts = parts;
    this.sizes = sizes;
    this.report = new Report(target.resolve("results.csv"), out);
  }

  /**
   * Runs the benchmark. {@code dlsei.project} names the project's folder; {@code bench.quick} makes
   * it small, for trying; {@code bench.parts} names what is measured, all if not given; {@code
   * bench.licences} how many licences the last part works on, several by comma.
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Sizes sizes = Sizes.of(System.getProperty("bench.quick") != null);
    String licences = System.getProperty("bench.licences");
    new Bench(
            Path.of(System.getProperty("dlsei.project")),
            Part.of(System.getProperty("bench.parts")),
            licences == null ? sizes : sizes.withLicences(licences),
            out)
        .run();
  }

  private void run() throws Exception {
    FileUtils.deleteDirectory(work.toFile());
    if (parts.contains(Part.ALLOTMENT)) {
      Allotments.measure(report);
    }
    if (!Collections.disjoint(parts, Part.OF_APPLICATIONS)) {
      applications(work.resolve("applications"));
    }
    if (parts.contains(Part.REVOCATION)) {
      revocations(work.resolve("revocations"));
    }
    report.print();
  }

  private void applications(Path folder) throws Exception {
    try (BenchDatabase database = BenchDatabase.start(folder, built)) {
      try (BenchServer dlsei = BenchServer.dlsei(Place.below(folder, "dlsei"), database, built);
          BenchServer empty = BenchServer.empty(Place.below(folder, "empty"), database, built)) {
        if (parts.contains(Part.START)) {
          Starts.measure(dlsei, empty, sizes, report);
        } else {
          dlsei.start();
        }
      }
      report.progress("Inventing " + sizes.people() + " people and their applications");
      new Data(database).fill(sizes);
      try (BenchServer server =
          BenchServer.measured(Place.below(folder, "measured"), database, built)) {
        server.start();
        measure(database, server.place(), folder);
      }
    }
    FileUtils.deleteDirectory(folder.toFile());
  }

  private void measure(BenchDatabase database, Place place, Path folder) throws Exception {
    People people = new People(place.http(), Environment.PASSWORD, Environment.TOTP_SECRET);
    Inside inside = new Inside(place);
    if (parts.contains(Part.QUEUE)) {
      Queue queue = new Queue(sizes, report);
      queue.measure("a university's 20 %", staff(people, "largest", 1));
      queue.measure("HEC's view of all", staff(people, "officer", 1));
    }
    if (parts.contains(Part.SEATS)) {
      Seats seats = new Seats(database, inside, sizes, report);
      seats.measure("one national pool", "cohort-1/national", 0.8, staff(people, "focal", 1));
      seats.measure("250 pools", "cohort-1/pool-%", 0.5, staff(people, "focal", 21));
    }
    if (parts.contains(Part.SUBMISSION)) {
      new Submission(new Data(database), sizes, report).measure(inside, people);
    }
    if (parts.contains(Part.ACTIVITY)) {
      new Activity(database, sizes, report, folder).measure(inside);
    }
  }

  private void revocations(Path folder) throws Exception {
    try (BenchDatabase database = BenchDatabase.start(folder, built)) {
      try (BenchServer server =
          BenchServer.measured(Place.below(folder, "measured"), database, built)) {
        server.start();
        new Revocation(database, new Inside(server.place()), report).measure(sizes);
      }
    }
    FileUtils.deleteDirectory(folder.toFile());
  }

  private static List<Visitor> staff(People people, String name, int first) throws Exception {
    return people.staff(
        IntStream.range(first, first + Sizes.USERS)
            .mapToObj(i -> name + i + "@bench.example")
            .toList());
  }
}
