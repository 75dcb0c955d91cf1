package pk.gov.hec.dlsei.domain.activity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import pk.gov.hec.dlsei.domain.activity.ActivityCounts;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobResults;

/** Notes what a run of the job did with a reading. */
@ApplicationScoped
@Transactional
public class RecordImport {

  @Inject JobResults results;

  /**
   * Notes it.
   *
   * @param run of the job
   * @param outcome of the reading
   * @param mode whether it was kept
   */
  public void handle(long run, ImportOutcome outcome, ImportMode mode) {
    Outcome what = mode == ImportMode.TRY ? Outcome.PLANNED : Outcome.DONE;
    results.record(
        run,
        List.of(
            JobResult.of(
                "activity:" + outcome.source(),
                outcome.counts().isPresent() ? what : Outcome.FAILED,
                List.of(),
                outcome.counts().map(c -> detail(outcome, c)).orElseGet(() -> fault(outcome)))));
  }

  private static String detail(ImportOutcome outcome, ActivityCounts counts) {
    return "rows %d, matched %d, unknown %d, changed %d, activated %d"
        .formatted(
            outcome.rows(),
            counts.matched(),
            counts.unknown(),
            counts.changed(),
            counts.activated());
  }

  private static String fault(ImportOutcome outcome) {
    return "unreadable: " + outcome.fault().orElseThrow().kind();
  }
}
