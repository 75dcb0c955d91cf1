package pk.gov.hec.dlsei.system.inside;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.activity.ActivitySource;
import pk.gov.hec.dlsei.domain.activity.ActivitySources;
import pk.gov.hec.dlsei.domain.activity.usecase.UploadExport;
import pk.gov.hec.dlsei.domain.sheet.SheetFile;
import pk.gov.hec.dlsei.system.installation.Wait;

/** Licences whose learners take courses, exports that tell of it, and what came of them. */
@ApplicationScoped
public class Activity {

  static final String HEADER =
      "Name,Email,External ID,Course,Course ID,Course Type,Enrollment Time,"
          + "Last Course Activity Time,Overall Progress,Completed,Completion Time,Course Grade,"
          + "Course Certificate URL,Program Name\n";

  private static final AtomicInteger LAST = new AtomicInteger();
  private static final InstitutionCode UNIVERSITY = new InstitutionCode("QAU");

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject Holders holders;
  @Inject ActivitySources sources;
  @Inject UploadExport upload;
  @Inject Clock clock;

  private Instant begin;

  @PostConstruct
  void begin() {
    begin = clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * Somebody with a licence.
   *
   * @param licence its id
   * @param learnerId of the licence
   * @param email of the account
   * @param actor the learner
   */
  record Learner(long licence, String learnerId, String email, Actor actor) {}

  /** Somebody who was invited ten days ago, and joined on that day where ACTIVE. */
  Learner learner(String status) {
    Holders.Held held = holders.invited(applicants.pool(1), UNIVERSITY, 10);
    if (status.equals("ACTIVE")) {
      holders.activate(held, 10);
    }
    String learnerId = work.query("SELECT learner_id FROM licence WHERE id = ?", held.id()).get(0);
    Applicants.Pending pending = held.application();
    return new Learner(held.id(), learnerId, pending.email().value(), pending.actor());
  }

  /** A moment before the tests began, without fractions; each time the same. */
  Instant ago(Duration before) {
    return begin.minus(before);
  }

  /** The id of a course of one's own. */
  static String course() {
    return "course-" + LAST.incrementAndGet();
  }

  /** An archive with a file of this text. */
  static byte[] zipped(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  /** What a row tells of a course. */
  record Row(String learnerId, String email, String course, String rest) {

    @Override
    public String toString() {
      return "Some Body,%s,%s,The %s,%s,%s,Cohort\n"
          .formatted(email, learnerId, course, course, rest);
    }
  }

  /** A row by the learner's id: enrolled, last active, percent and whether it is completed. */
  static String row(Learner who, String course, String rest) {
    return new Row(who.learnerId(), "", course, rest).toString();
  }

  /** The rest of a row of a course that was begun five days ago. */
  String course(int percent, Duration active) {
    return "Course,%s,%s,%d,%s,,,"
        .formatted(ago(Duration.ofDays(5)), ago(active), percent, percent == 100 ? "Yes" : "No");
  }

  /** Uploads an export and waits until it is read. */
  ActivitySource read(Actor officer, byte[] content, Instant asOf) {
    return await(upload.handle(officer, "export.csv", SheetFile.of(content), asOf));
  }

  /** The same with these rows. */
  ActivitySource read(Actor officer, String rows, Instant asOf) {
    return read(officer, (HEADER + rows).getBytes(UTF_8), asOf);
  }

  /** Waits until a reading has ended. */
  ActivitySource await(long id) {
    return Wait.until(
        () -> work.inTransaction(() -> sources.find(id).orElseThrow()),
        source -> !List.of("UPLOADED", "READING").contains(source.state().name()));
  }

  /** The counts of a reading: rows, matched, unknown, changed. */
  static String counts(ActivitySource source) {
    return source.state()
        + " "
        + source.rowsRead()
        + " "
        + source.matched()
        + " "
        + source.unknown()
        + " "
        + source.changed();
  }

  /** All that is known of a licence, the earliest data first: course, percent, completed. */
  List<String> history(Learner who) {
    return work.query(
        "SELECT content_id || ' ' || percent || ' ' || completed FROM course_progress"
            + " WHERE licence_id = ? ORDER BY as_of, source_id",
        who.licence());
  }

  /** What is counted of a licence: courses, completed, best percent. */
  List<String> counted(Learner who) {
    return work.query(
        "SELECT courses, courses_completed, best_percent FROM licence_activity WHERE licence_id = ?",
        who.licence());
  }
}
