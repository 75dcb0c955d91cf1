package pk.gov.hec.dlsei.system.inside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pk.gov.hec.dlsei.system.inside.Activity.counts;
import static pk.gov.hec.dlsei.system.inside.Activity.row;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.activity.usecase.ImportActivity;
import pk.gov.hec.dlsei.domain.activity.usecase.ImportMode;
import pk.gov.hec.dlsei.domain.activity.usecase.TakeSnapshot;
import pk.gov.hec.dlsei.domain.activity.usecase.UploadExport;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.ParametersRefusedException;
import pk.gov.hec.dlsei.domain.job.RunsAlreadyException;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.domain.sheet.SheetFile;
import pk.gov.hec.dlsei.system.inside.Activity.Learner;
import pk.gov.hec.dlsei.system.installation.Wait;

/** The job that reads activity: cut off, only tried, asking the platform; and the snapshot. */
@InsideTest
class ActivityJobIT {

  private static final int ROWS = 12_000;

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject Activity activity;
  @Inject UploadExport upload;
  @Inject ImportActivity importActivity;
  @Inject TakeSnapshot snapshot;
  @Inject StartJob start;

  private final Sandbox sandbox = new Sandbox();
  private Learner learner;
  private Instant asOf;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void somebody_learns() {
    learner = activity.learner("ACTIVE");
    asOf = activity.ago(Duration.ofHours(1));
  }

  @AfterEach
  void endFaults() {
    sandbox.obey();
  }

  /** An export that the background does not see: as if its server had died while it read. */
  private long cutOff(String rows) {
    SheetFile file = SheetFile.of((Activity.HEADER + rows).getBytes(UTF_8));
    return work.inTransaction(
        () -> {
          long id = upload.handle(applicants.officer(), "export.csv", file, asOf);
          work.withEntities(
              em ->
                  em.createNativeQuery(
                          "UPDATE activity_source SET state = 'READING', rows_read = 7 WHERE id = ?1")
                      .setParameter(1, id)
                      .executeUpdate());
          return id;
        });
  }

  private String manyCourses() {
    StringBuilder rows = new StringBuilder();
    String rest = activity.course(25, Duration.ofDays(2));
    for (int i = 0; i < ROWS; i++) {
      rows.append(row(learner, "many-" + learner.licence() + "-" + i, rest));
    }
    return rows.toString();
  }

  @Test
  void what_was_cut_off_is_read_from_its_beginning_and_no_row_is_there_twice() {
    long id = cutOff(manyCourses());
    AtomicInteger asked = new AtomicInteger();
    assertThatThrownBy(
            () -> importActivity.export(id, ImportMode.KEEP, () -> asked.incrementAndGet() > 2))
        .isInstanceOf(CancellationException.class);
    assertThat(activity.history(learner)).as("nothing before all is there").isEmpty();
    assertThat(work.query("SELECT count(*) FROM activity_stage WHERE source_id = ?", id))
        .containsExactly("10000");

    importActivity.export(id, ImportMode.KEEP, () -> false);

    assertThat(counts(activity.await(id))).isEqualTo("DONE %1$d %1$d 0 %1$d".formatted(ROWS));
    assertThat(activity.history(learner)).hasSize(ROWS);
    assertThat(activity.counted(learner)).containsExactly(ROWS + " 0 null");
  }

  private long run(String from, String dryRun) {
    Actor operator = applicants.administrator();
    long run =
        Wait.until(
            () -> {
              try {
                return start.handle(
                    operator, JobName.ACTIVITY_IMPORT, Map.of("from", from, "dryRun", dryRun));
              } catch (RunsAlreadyException e) {
                return 0L; // an upload of another test is read just now
              }
            },
            id -> id > 0);
    Wait.until(
        () -> work.query("SELECT state FROM job_run WHERE id = ?", run).get(0),
        state -> !state.equals("RUNNING"));
    return run;
  }

  @Test
  void a_dry_run_reports_and_changes_nothing() {
    Learner invited = activity.learner("INVITED");
    String course = Activity.course();
    long id = cutOff(row(invited, course, activity.course(25, Duration.ofDays(2))));

    long run = run("uploads", "true");

    assertThat(
            work.query(
                "SELECT outcome || ' ' || detail FROM job_result WHERE run_id = ? AND subject = ?",
                run,
                "activity:" + id))
        .containsExactly("PLANNED rows 1, matched 1, unknown 0, changed 1, activated 1");
    assertThat(counts(activity.await(id))).as("read in earnest later").isEqualTo("DONE 1 1 0 1");
    assertThat(
            work.query(
                "SELECT count(*) FROM job_result WHERE subject = ? AND outcome = 'DONE'",
                "activity:" + id))
        .as("by another run")
        .containsExactly("1");
  }

  private boolean isCompleted(long run) {
    return work.query("SELECT state FROM job_run WHERE id = ?", run).contains("COMPLETED");
  }

  @Test
  void the_platform_is_asked_and_a_failure_leaves_the_walk_for_the_next_run() {
    sandbox.order("403", "GET", "enrollmentReports", 1);
    long failed = run("interface", "false");
    assertThat(work.query("SELECT state FROM job_run WHERE id = ?", failed))
        .containsExactly("FAILED");
    String walk =
        work.query("SELECT id FROM activity_source WHERE kind = 'INTERFACE' AND state = 'READING'")
            .get(0);

    // the platform is left alone for a while after faults
    long done = Wait.until(() -> run("interface", "false"), this::isCompleted);

    assertThat(
            work.query(
                "SELECT outcome FROM job_result WHERE run_id = ? AND subject = ?",
                done,
                "activity:" + walk))
        .containsExactly("DONE");
    assertThat(work.query("SELECT state FROM activity_source WHERE id = ?", Long.valueOf(walk)))
        .containsExactly("DONE");
    assertThat(isCompleted(run("interface", "false")))
        .as("one that asks for what was active since that walk")
        .isTrue();
  }

  @Test
  void a_source_that_the_job_does_not_know_is_refused() {
    assertThatThrownBy(() -> run("somewhere", "false"))
        .isInstanceOf(ParametersRefusedException.class);
  }

  @Test
  void a_snapshot_is_a_reading_of_its_own_and_fails_with_the_platform() {
    sandbox.order("403", "GET", "enrollmentReports", 1);
    String count = "SELECT count(*) FROM activity_source WHERE kind = 'SNAPSHOT'";
    String before = work.query(count).get(0);
    assertThatThrownBy(() -> snapshot.handle(learner.licence()))
        .isInstanceOf(RuntimeException.class);
    assertThat(work.query(count)).containsExactly(before);

    snapshot.handle(learner.licence());

    assertThat(work.query(count)).containsExactly(Integer.toString(Integer.parseInt(before) + 1));
  }
}
