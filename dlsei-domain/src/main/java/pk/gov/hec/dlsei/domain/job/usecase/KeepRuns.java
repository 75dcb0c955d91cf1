package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.CasesOf;
import pk.gov.hec.dlsei.domain.job.JobEnd;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.JobRun;
import pk.gov.hec.dlsei.domain.job.JobRuns;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.LiveRuns;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Writes down how runs go on: told by the jobs themselves, each in a transaction of its own. */
@ApplicationScoped
@Transactional
public class KeepRuns {

  @Inject JobRuns runs;
  @Inject JobResults results;
  @Inject LiveRuns live;
  @Inject WatchRuns watch;
  @Inject @RealTime Clock realTime;

  /** It goes on under this execution; one that it has left behind is not heard any more. */
  public void began(long run, long execution) {
    JobRun found = locked(run);
    if (found.execution().orElse(0) < execution) {
      found.execute(execution);
    }
  }

  /**
   * A step failed.
   *
   * @param run its id
   * @param sentence what went wrong, for people
   * @param where it went wrong, for developers; without data of people
   */
  public void failing(long run, String sentence, String where) {
    locked(run).note(sentence, where);
  }

  /** It ended, whatever its execution. */
  public void ended(long run, JobEnd end) {
    live.remove(run);
    end(locked(run), end);
  }

  /** It ended, if that was the execution under which it goes on. */
  public void ended(long run, long execution, JobEnd end) {
    JobRun found = locked(run);
    if (found.execution().orElse(execution) <= execution) {
      live.remove(run);
      found.execute(execution);
      end(found, end);
    }
  }

  private void end(JobRun run, JobEnd end) {
    if (run.state() == JobState.RUNNING) {
      run.end(end, realTime.instant());
      if (run.state() == JobState.COMPLETED) {
        complete(run, end);
      }
      watch.ended(run);
    }
  }

  /** One that carries out a plan is complete once it has told of each case of it. */
  private void complete(JobRun run, JobEnd end) {
    run.cases().filter(CasesOf::isPlan).ifPresent(plan -> results.recordRest(run.id(), plan.run()));
    int done = results.counts(run.id()).get(JobResult.Outcome.DONE);
    run.change(Math.max(done, end.casesTold()));
  }

  private JobRun locked(long run) {
    return runs.findLocked(run)
        .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such run: " + run));
  }
}
