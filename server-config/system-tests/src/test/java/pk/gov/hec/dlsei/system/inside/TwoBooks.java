package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.system.inside.Holders.Held;

/** Our licences beside the sandbox's members, and what a comparison finds. */
@ApplicationScoped
public class TwoBooks {

  @Inject Work work;
  @Inject Jobs jobs;
  @Inject Applicants applicants;
  @Inject Holders holders;
  @Inject StartJob start;

  /** A licence that has been active for so many days. */
  Held active(String pool, InstitutionCode university, int daysAgo) {
    Held held = holders.invited(pool, university, daysAgo + 1);
    holders.activate(held, daysAgo);
    return held;
  }

  /** The id by which the platform knows the learner. */
  String learner(Held held) {
    return work.query("SELECT learner_id FROM licence WHERE id = ?", held.id()).get(0);
  }

  /** The licence ended so many days ago. */
  void ended(Held held, int daysAgo) {
    work.execute(
        "UPDATE licence SET status = 'ENDED', ended_at = (SELECT now()"
            + " + make_interval(secs => offset_seconds) FROM business_clock) - make_interval(days => ?),"
            + " version = version + 1 WHERE id = ?",
        daysAgo,
        held.id());
  }

  /** Has the job compare; it ends as it should. */
  long run(JobState expected, Map<String, String> parameters) {
    jobs.awaitNone(JobName.COURSERA_RECONCILE);
    long run = start.handle(applicants.operator(), JobName.COURSERA_RECONCILE, parameters);
    JobRunLine ended = jobs.ended(run);
    assertThat(ended.state()).as("%s", ended.error()).isEqualTo(expected);
    return run;
  }

  /** Has the books compared. */
  void compare() {
    run(JobState.COMPLETED, Map.of());
  }

  /** The differences about a learner. */
  List<String> differences(String learner) {
    return work.query(
        "SELECT kind || ' ' || state FROM book_difference WHERE learner_id = ? ORDER BY id",
        learner);
  }

  /** The difference about a learner that is not gone. */
  long difference(String learner) {
    return Long.parseLong(
        work.query(
                "SELECT id FROM book_difference WHERE learner_id = ? AND state <> 'GONE'", learner)
            .get(0));
  }
}
