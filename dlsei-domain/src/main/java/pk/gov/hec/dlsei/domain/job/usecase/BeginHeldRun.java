package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.CasesOf;
import pk.gov.hec.dlsei.domain.job.JobParameter;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.JobRuns;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.PlanState;
import pk.gov.hec.dlsei.domain.time.Karachi;

/**
 * Writes down that a job runs for the cases of another run alone. That one is locked meanwhile, so
 * that nobody forgets it, and of two who want the same the second sees the first's.
 */
@ApplicationScoped
@Transactional
class BeginHeldRun {

  @Inject JobRuns runs;
  @Inject JobRunQuery query;
  @Inject JobResults results;
  @Inject BeginRun begin;
  @Inject Clock clock;

  /**
   * One that carries out a plan.
   *
   * @param actor an operator or administrator
   * @param id of the dry run
   * @param reason not blank
   * @return empty where the job runs already
   * @throws DlseiException CHANGED_MEANWHILE where it cannot be carried out, or not any more
   */
  Optional<Long> plan(Actor actor, long id, String reason) {
    JobRunLine run = locked(id);
    int planned = results.counts(id).get(Outcome.PLANNED);
    boolean isCarriedOut = query.carryingOut(id).isPresent();
    PlanState state = PlanState.of(run, planned, isCarriedOut, Karachi.today(clock));
    if (state != PlanState.OPEN) {
      throw new DlseiException(
          ErrorCode.CHANGED_MEANWHILE, "The plan of run " + id + " is " + state);
    }
    Map<String, String> given = new TreeMap<>(run.parameters().values());
    given.put(JobParameter.DRY_RUN, "false");
    return begin.heldTo(
        run.job(), given, new BeginRun.Held(CasesOf.plan(id), actor.accountId(), reason));
  }

  /**
   * One that does again what failed.
   *
   * @param actor an operator or administrator
   * @param id of the run that could not do it
   * @param reason not blank
   * @return empty where the job runs already
   * @throws DlseiException CHANGED_MEANWHILE where nothing failed, it runs, or its job does not
   *     repeat
   */
  Optional<Long> failed(Actor actor, long id, String reason) {
    JobRunLine run = locked(id);
    if (run.state() == JobState.RUNNING
        || !run.job().repeatsFailed()
        || results.counts(id).get(Outcome.FAILED) == 0) {
      throw new DlseiException(
          ErrorCode.CHANGED_MEANWHILE, "Nothing of run " + id + " is to be repeated");
    }
    return begin.heldTo(
        run.job(),
        run.parameters().values(),
        new BeginRun.Held(CasesOf.failed(id), actor.accountId(), reason));
  }

  private JobRunLine locked(long id) {
    return runs.findLocked(id)
        .flatMap(run -> query.find(id))
        .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such run: " + id));
  }
}
