package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.OptionalLong;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobExecutions;
import pk.gov.hec.dlsei.domain.job.JobRun;
import pk.gov.hec.dlsei.domain.job.JobRuns;
import pk.gov.hec.dlsei.domain.job.JobStore;
import pk.gov.hec.dlsei.domain.settings.Setting;
import pk.gov.hec.dlsei.domain.settings.Settings;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Writes down what somebody wants of a run; the server does it after the commit. */
@ApplicationScoped
@Transactional
public class ChangeRun {

  @Inject JobRuns runs;
  @Inject JobExecutions executions;
  @Inject JobStore store;
  @Inject AuditTrail audit;
  @Inject Settings settings;
  @Inject @RealTime Clock realTime;

  OptionalLong askToStop(Actor actor, long id) {
    JobRun run = locked(id);
    run.askToStop();
    audit.record(actor.accountId(), AuditAction.JOB_STOPPED, "run:" + id, facts(run));
    return run.execution();
  }

  /** Whether it has an execution that can be gone on with; else it starts anew. */
  boolean goOn(Actor actor, long id) {
    JobRun run = locked(id);
    OptionalLong execution = run.execution();
    if (execution.isPresent() && !executions.hasEnded(execution.getAsLong())) {
      throw new DlseiException(ErrorCode.CHANGED_MEANWHILE, "Run " + id + " has not ended yet");
    }
    run.goOn(settings.text(Setting.SERVER_HOST_NAME), realTime.instant());
    audit.record(actor.accountId(), AuditAction.JOB_RESTARTED, "run:" + id, facts(run));
    runs.flush();
    return execution.isPresent();
  }

  OptionalLong abandon(Actor actor, long id, String reason) {
    JobRun run = locked(id);
    run.abandon();
    record(actor, AuditAction.JOB_ABANDONED, run, reason);
    return run.execution();
  }

  void forget(Actor actor, long id, String reason) {
    JobRun run = locked(id);
    run.forget(realTime.instant());
    run.execution().ifPresent(store::forget);
    record(actor, AuditAction.JOB_FORGOTTEN, run, reason);
  }

  private void record(Actor actor, AuditAction action, JobRun run, String reason) {
    audit.record(
        actor.accountId(),
        action,
        "run:" + run.id(),
        Map.of("job", run.job().file(), "reason", reason));
  }

  private static Map<String, ?> facts(JobRun run) {
    return Map.of("job", run.job().file());
  }

  private JobRun locked(long id) {
    return runs.findLocked(id)
        .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such run: " + id));
  }
}
