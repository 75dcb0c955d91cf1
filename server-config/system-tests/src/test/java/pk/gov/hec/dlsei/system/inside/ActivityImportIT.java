package pk.gov.hec.dlsei.system.inside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.system.inside.Activity.HEADER;
import static pk.gov.hec.dlsei.system.inside.Activity.counts;
import static pk.gov.hec.dlsei.system.inside.Activity.row;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.activity.ActivitySource;
import pk.gov.hec.dlsei.domain.activity.ActivityState;
import pk.gov.hec.dlsei.domain.activity.LearnerProgress;
import pk.gov.hec.dlsei.domain.activity.ProgressQuery;
import pk.gov.hec.dlsei.domain.activity.usecase.UploadExport;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.sheet.SheetFile;
import pk.gov.hec.dlsei.system.inside.Activity.Learner;
import pk.gov.hec.dlsei.system.inside.Activity.Row;

/** What exports of the learning platform tell is matched, kept and counted. */
@InsideTest
class ActivityImportIT {

  private static final Duration HOUR = Duration.ofHours(1);

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject Activity activity;
  @Inject UploadExport upload;
  @Inject ProgressQuery progress;

  private Actor officer;
  private Learner learner;
  private String course;
  private Instant earlier;
  private Instant later;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void somebody_learns() {
    officer = applicants.officer();
    learner = activity.learner("ACTIVE");
    course = Activity.course();
    earlier = activity.ago(HOUR.multipliedBy(30));
    later = activity.ago(HOUR);
  }

  private String told(int percent) {
    return row(learner, course, activity.course(percent, Duration.ofDays(2)));
  }

  private ActivitySource read(String rows, Instant asOf) {
    return activity.read(officer, rows, asOf);
  }

  private LearnerProgress known(Learner who) {
    return progress.of(who.licence()).orElseThrow();
  }

  @Test
  void rows_are_matched_by_id_else_by_address_and_those_of_nobody_are_counted() {
    Learner other = activity.learner("ACTIVE");
    String rest = activity.course(40, Duration.ofDays(2));
    ActivitySource source =
        read(
            new Row(learner.learnerId(), other.email(), course, rest)
                + new Row("of-another-system", other.email().toUpperCase(), course, rest).toString()
                + new Row("", "nobody@inside.example", course, rest)
                + new Row("", learner.email(), course, "Course,,,never,No,,,"),
            later);

    assertThat(counts(source)).as("the last row cannot be read").isEqualTo("DONE 4 2 1 2");
    assertThat(activity.history(learner)).containsExactly(course + " 40 false");
    assertThat(activity.history(other)).containsExactly(course + " 40 false");
    assertThat(work.query("SELECT 1 FROM activity_stage WHERE source_id = ?", source.id()))
        .isEmpty();
    assertThat(work.query("SELECT 1 FROM activity_file WHERE source_id = ?", source.id()))
        .as("the file is not kept")
        .isEmpty();
  }

  /** An address stays with a person through cohorts. */
  @Test
  void an_address_means_the_licence_that_was_held_then() {
    work.execute(
        "UPDATE licence SET status = 'ENDED', ended_at = activated_at + interval '3 days',"
            + " ends_on = CAST(activated_at + interval '3 days' AS date) WHERE id = ?",
        learner.licence());
    String during = "Course,,%s,10,No,,,".formatted(activity.ago(Duration.ofDays(9)));
    String before = "Course,,%s,10,No,,,".formatted(activity.ago(Duration.ofDays(20)));
    String after = "Course,%1$s,%1$s,10,No,,,".formatted(activity.ago(Duration.ofDays(2)));

    assertThat(counts(read(new Row("", learner.email(), course, during).toString(), later)))
        .isEqualTo("DONE 1 1 0 1");
    assertThat(counts(read(new Row("", learner.email(), course, before).toString(), later)))
        .isEqualTo("DONE 1 0 1 0");
    assertThat(counts(read(new Row("", learner.email(), course, after).toString(), later)))
        .isEqualTo("DONE 1 0 1 0");
  }

  @Test
  void the_newer_of_two_exports_holds_and_the_history_is_kept() {
    assertThat(counts(read(told(30), earlier))).isEqualTo("DONE 1 1 0 1");
    assertThat(counts(read(told(70), later))).isEqualTo("DONE 1 1 0 1");

    assertThat(known(learner).courses().get(0).percent()).isEqualTo(70);
    assertThat(activity.history(learner))
        .containsExactly(course + " 30 false", course + " 70 false");
  }

  @Test
  void an_older_export_that_is_read_later_fills_the_history_alone() {
    read(told(70), later);
    assertThat(counts(read(told(80), earlier))).isEqualTo("DONE 1 1 0 1");

    assertThat(known(learner).courses().get(0).percent()).as("the newer data").isEqualTo(70);
    assertThat(known(learner).asOf()).isEqualTo(later);
    assertThat(activity.history(learner))
        .containsExactly(course + " 80 false", course + " 70 false");
  }

  @Test
  void of_the_same_moment_the_greater_progress_holds_in_whatever_order() {
    Learner other = activity.learner("ACTIVE");
    String less = activity.course(30, Duration.ofDays(2));
    String more = activity.course(100, Duration.ofDays(3));
    read(row(learner, course, less) + row(other, course, more), later);
    ActivitySource second = read(row(learner, course, more) + row(other, course, less), later);

    assertThat(counts(second)).as("one of both is new").startsWith("DONE 2 2 0 ");
    for (Learner one : List.of(learner, other)) {
      assertThat(known(one).courses()).hasSize(1);
      assertThat(known(one).courses().get(0).percent()).isEqualTo(100);
      assertThat(known(one).courses().get(0).completed()).isTrue();
      assertThat(known(one).courses().get(0).lastActiveAt())
          .hasValue(activity.ago(Duration.ofDays(2)));
      assertThat(activity.counted(one)).containsExactly("1 1 null");
    }
  }

  @Test
  void what_tells_nothing_new_adds_nothing_and_the_data_reach_further() {
    read(told(30), earlier);
    assertThat(counts(read(told(30) + "\n", later))).isEqualTo("DONE 1 1 0 0");

    assertThat(activity.history(learner)).hasSize(1);
    assertThat(known(learner).asOf()).isEqualTo(later);
  }

  /** Such as by two programmes. */
  @Test
  void several_rows_of_one_course_are_one_with_the_greatest_of_each() {
    assertThat(counts(read(told(60) + told(20) + told(50), later))).isEqualTo("DONE 3 3 0 1");
    assertThat(activity.history(learner)).containsExactly(course + " 60 false");
  }

  /** Readings R22 and R33. */
  @Test
  void courses_are_counted_once_and_what_has_several_by_its_greatest_share() {
    String when = ",%1$s,%1$s,".formatted(activity.ago(Duration.ofDays(4)));
    read(
        told(100)
            + row(learner, Activity.course(), "Course" + when + "100,Yes,,0.9,")
            + row(learner, Activity.course(), "Course" + when + "50,No,,,")
            + row(learner, Activity.course(), "Specialization" + when + "66,No,,,")
            + row(learner, Activity.course(), "Specialization" + when + "100,Yes,,,")
            + row(learner, Activity.course(), "Video" + when + "100,Yes,,,"),
        later);

    assertThat(activity.counted(learner)).containsExactly("3 2 100");
    assertThat(known(learner).courses()).hasSize(6);
    assertThat(known(learner).completed()).isEqualTo(2);
  }

  @Test
  void days_are_those_of_pakistan() {
    work.execute("UPDATE licence SET granted_at = '2023-01-01' WHERE id = ?", learner.licence());
    Learner other = activity.learner("ACTIVE");
    read(
        row(learner, course, "Course,2023-08-04T18:59:59Z,2023-08-04T18:59:59Z,5,No,,,")
            + row(other, course, "Course,2023-08-04T19:00:00Z,2023-08-04 19:00:00,5,No,,,"),
        later);

    assertThat(known(learner).enrolledOn()).hasToString("Optional[2023-08-04]");
    assertThat(known(learner).lastActiveOn()).hasToString("Optional[2023-08-04]");
    assertThat(known(other).enrolledOn()).hasToString("Optional[2023-08-05]");
    assertThat(known(other).lastActiveOn()).hasToString("Optional[2023-08-05]");
  }

  /** SOP1/R5, WP2/4.1.9: whoever enrols has joined. */
  @Test
  void an_enrolment_activates_an_invited_licence_since_then_where_that_can_be() {
    Learner invited = activity.learner("INVITED");
    Learner odd = activity.learner("INVITED");
    Learner ended = activity.learner("INVITED");
    work.execute(
        "UPDATE licence SET status = 'ENDED', ended_at = now() WHERE id = ?", ended.licence());
    String enrolled = activity.ago(Duration.ofDays(5)).toString();
    String rest = activity.course(1, Duration.ofDays(3));
    read(
        row(invited, course, rest)
            + row(odd, course, rest.replace(enrolled, "2019-01-01"))
            + row(ended, course, rest),
        later);

    String since =
        "SELECT status || ' ' || (activated_at = CAST(? AS timestamptz)) FROM licence WHERE id = ?";
    assertThat(work.query(since, enrolled, invited.licence())).containsExactly("ACTIVE true");
    assertThat(work.query(since, enrolled, odd.licence())).containsExactly("ACTIVE false");
    assertThat(work.query("SELECT status FROM licence WHERE id = ?", ended.licence()))
        .containsExactly("ENDED");
  }

  @Test
  void an_archive_a_workbook_and_the_names_of_older_exports_are_read() throws IOException {
    String old =
        "\uFEFFEmail;External Id;Course;Course ID;Enrollment Time;Overall Progress;Completed\n"
            + learner.email()
            + ";"
            + learner.learnerId()
            + ";Ünïcode;"
            + course
            + ";2023-08-02;12;No\n";
    assertThat(counts(activity.read(officer, Activity.zipped("usage.csv", old), earlier)))
        .isEqualTo("DONE 1 1 0 1");
    assertThat(known(learner).courses().get(0).course().name()).isEqualTo("Ünïcode");

    byte[] workbook =
        SmallWorkbook.of(
            List.of(
                List.of("External ID", "Course ID", "Course", "Overall Progress", "Program Name"),
                List.of(learner.learnerId(), course, "Renamed", "34", "HEC")));
    assertThat(counts(activity.read(officer, workbook, later))).isEqualTo("DONE 1 1 0 1");
    assertThat(known(learner).courses().get(0).percent()).isEqualTo(34);
    assertThat(known(learner).courses().get(0).course().name()).isEqualTo("Renamed");
  }

  @Test
  void what_cannot_be_read_as_a_whole_changes_nothing() throws IOException {
    byte[] cut = (HEADER + told(90) + "\"Some").getBytes(UTF_8);
    byte[] zip = Activity.zipped("export.csv", HEADER + told(90));
    byte[] broken = Arrays.copyOf(zip, zip.length / 2);
    byte[] other = "name,email\nA,a@b.example\n".getBytes(UTF_8);

    for (byte[] content : List.of(cut, broken, other, new byte[0])) {
      ActivitySource source = activity.read(officer, content, later);
      assertThat(source.state()).isEqualTo(ActivityState.UNREADABLE);
      assertThat(source.fault()).isPresent();
    }
    assertThat(activity.history(learner)).isEmpty();
    assertThat(progress.of(learner.licence())).isEmpty();
  }

  @Test
  void the_same_file_sent_twice_at_once_is_one() throws Exception {
    SheetFile file = SheetFile.of((HEADER + told(10)).getBytes(UTF_8));
    List<String> outcomes =
        work.atOnce(
            4,
            () -> {
              try {
                upload.handle(officer, "export.csv", file, later);
                return "taken";
              } catch (DlseiException e) {
                return e.code().name();
              }
            });
    assertThat(outcomes).containsOnlyOnce("taken").contains("ALREADY_TAKEN");
  }

  @Test
  void only_an_officer_uploads_and_no_data_are_of_the_future() {
    SheetFile file = SheetFile.of((HEADER + told(10)).getBytes(UTF_8));
    Reviews.refused(
        ErrorCode.NOT_ALLOWED, () -> upload.handle(learner.actor(), "x.csv", file, later));
    Reviews.refused(
        ErrorCode.NOT_ALLOWED,
        () -> upload.handle(officer, "x.csv", file, activity.ago(Duration.ofHours(-1))));
  }
}
