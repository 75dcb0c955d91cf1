package pk.gov.hec.dlsei.bench.activity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import pk.gov.hec.dlsei.bench.data.Data;
import pk.gov.hec.dlsei.bench.data.Sizes;
import pk.gov.hec.dlsei.bench.report.Figure;
import pk.gov.hec.dlsei.bench.report.Report;
import pk.gov.hec.dlsei.bench.server.BenchDatabase;
import pk.gov.hec.dlsei.bench.server.Inside;

/**
 * An export with rows of courses of many learners, beside a bare COPY of what it tells: into a
 * table that nothing guards, and into the history itself with its key and references.
 */
public final class Activity {

  private static final int COURSES = 40;
  private static final double GOAL = 0.2;
  private static final int BUFFER = 1 << 16;

  private static final String LICENCES =
      """
      INSERT INTO licence (id, application_id, person_id, cohort, pool, institution, learner_id, status,
                           starts_on, ends_on, granted_at, invited_at, activated_at, version)
      SELECT nextval('licence_seq'), a.id, a.person_id, a.cohort, a.pool, a.institution,
             'bench-' || a.id, 'ACTIVE', '2023-02-15', '2024-02-15', a.submitted_at, a.submitted_at,
             a.submitted_at, 0
        FROM application a
       WHERE a.status = 'PENDING' AND NOT EXISTS (SELECT 1 FROM licence l WHERE l.person_id = a.person_id)
       ORDER BY a.id LIMIT\s""";

  /** What is kept of a row, without anything that guards it. */
  private static final String BARE =
      "CREATE TABLE bench_copy AS SELECT * FROM course_progress WITH NO DATA";

  /** The courses and the reading that the history's rows refer to. */
  private static final String REFERRED =
      """
      INSERT INTO platform_course (content_id, as_of, name, kind)
      SELECT 'course-' || n, '2023-06-30 00:00Z', 'The course', 'COURSE' FROM generate_series(0, 39) n
      ON CONFLICT DO NOTHING;
      INSERT INTO activity_source (id, kind, as_of, state, taken_at)
      VALUES (1, 'INTERFACE', '2023-06-30 00:00Z', 'DONE', now()) ON CONFLICT DO NOTHING
      """;

  private static final String FORGET =
      "TRUNCATE course_progress; DELETE FROM platform_course; DELETE FROM activity_source WHERE id = 1";

  private final BenchDatabase database;
  private final Sizes sizes;
  private final Report report;
  private final Path work;

  /** Of a server with this database; files go below the folder. */
  public Activity(BenchDatabase database, Sizes sizes, Report report, Path work) {
    this.database = database;
    this.sizes = sizes;
    this.report = report;
    this.work = work;
  }

  /** Measures the bare COPY, then the reading of as many rows. */
  public void measure(Inside inside) throws Exception {
    report.progress("Reading " + sizes.rows() + " rows of activity");
    Data data = new Data(database);
    int learners = sizes.rows() / COURSES;
    try (Connection connection = database.connectAsOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(LICENCES + learners);
    }
    data.settle();
    List<String> ids = data.texts("SELECT learner_id FROM licence WHERE learner_id LIKE 'bench-%'");
    double bare = copied(data, "bench_copy", BARE, "DROP TABLE bench_copy");
    double guarded = copied(data, "course_progress", REFERRED, FORGET);
    Path file = export(ids);
    double read = sizes.rows() * 1e9 / inside.activity(file, sizes.rows());
    Files.delete(file);
    report.add(Figure.of("activity: bare COPY, nothing guarded", bare, "rows/s"));
    report.add(Figure.of("activity: bare COPY into the history", guarded, "rows/s"));
    report.add(beside("history", read, guarded).limited(GOAL));
    report.add(beside("unguarded", read, bare));
  }

  private static Figure beside(String copy, double read, double copied) {
    return Figure.of("activity: an export, beside the " + copy + " COPY", read, "rows/s")
        .besides(new double[] {read}, new double[] {copied});
  }

  /** How many rows a second a COPY takes into a table that is there in between. */
  private double copied(Data data, String table, String before, String after)
      throws SQLException, IOException {
    Path file = work.resolve("activity.txt");
    write(file, data.texts("SELECT id FROM licence WHERE learner_id LIKE 'bench-%'"));
    try (Connection connection = database.connectAsOwner();
        Statement statement = connection.createStatement();
        InputStream rows = Files.newInputStream(file)) {
      statement.execute(before);
      long begin = System.nanoTime();
      long copied =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("COPY " + table + " FROM STDIN", rows, BUFFER);
      double perSecond = copied * 1e9 / (System.nanoTime() - begin);
      statement.execute(after);
      return perSecond;
    } finally {
      Files.delete(file);
    }
  }

  private static void write(Path file, List<String> ids) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (String id : ids) {
        for (int course = 0; course < COURSES; course++) {
          out.write(
              "%s\tcourse-%d\t2023-06-30 00:00Z\t1\t2023-03-01 00:00Z\t2023-06-%02d 00:00Z\t\\N\tf\t%d\t\\N\t\\N\n"
                  .formatted(id, course, 1 + course % 28, course));
        }
      }
    }
  }

  private Path export(List<String> ids) throws IOException {
    Path file = work.resolve("activity.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("activity.csv"));
      zip.write(
          ("Name,Email,External ID,Course,Course ID,Course Slug,University,Enrollment Time,Class Start"
                  + " Time,Class End Time,Last Course Activity Time,Overall Progress,Completed,Removed"
                  + " From Program,Program Slug,Program Name,Completion Time,Course Grade,Course"
                  + " Certificate URL,Course Type\n")
              .getBytes(UTF_8));
      for (String id : ids) {
        for (int course = 0; course < COURSES; course++) {
          zip.write(
              ("Some Body,%s@bench.example,%s,\"The course, number %d\",course-%d,the-course-%d,A"
                      + " University,2023-03-01T08:15:00Z,,,2023-06-%02dT10:00:00Z,%d,No,No,hec,HEC,,,,Course\n")
                  .formatted(id, id, course, course, course, 1 + course % 28, course)
                  .getBytes(UTF_8));
        }
      }
    }
    return file;
  }
}
