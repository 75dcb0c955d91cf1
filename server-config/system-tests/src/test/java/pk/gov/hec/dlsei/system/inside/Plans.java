package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.usecase.FollowRun;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.system.inside.Holders.Held;

/** Dry runs that tests make, and have carried out. */
@ApplicationScoped
public class Plans {

  /** Why a plan is carried out. */
  static final String WHY = "HEC has approved the plan.";

  @Inject Work work;
  @Inject Jobs jobs;
  @Inject StartJob start;
  @Inject FollowRun follow;

  /** A dry run that has completed. */
  long planned(Actor operator, JobName job) {
    jobs.awaitNone(job);
    return completed(start.handle(operator, job, Map.of("dryRun", "true")));
  }

  /** The run that has carried out a plan. */
  long carriedOut(Actor operator, long plan) {
    jobs.awaitNone(jobs.line(plan).job());
    return completed(follow.carryOut(operator, plan, WHY));
  }

  /** The same run, when it has completed. */
  long completed(long run) {
    JobRunLine ended = jobs.ended(run);
    assertThat(ended.state()).as("%s", ended.error()).isEqualTo(JobState.COMPLETED);
    return run;
  }

  /** What a run says of a licence. */
  List<String> told(long run, Held held) {
    return work.query(
        "SELECT outcome || ' ' || clauses || ' ' || detail FROM job_result WHERE run_id = ? AND licence_id = ?",
        run,
        held.id());
  }
}
