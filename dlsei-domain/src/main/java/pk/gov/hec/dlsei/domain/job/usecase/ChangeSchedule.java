package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobSchedule;
import pk.gov.hec.dlsei.domain.job.JobTimes;
import pk.gov.hec.dlsei.domain.job.ScheduleForm;
import pk.gov.hec.dlsei.domain.job.ScheduleRefusedException;
import pk.gov.hec.dlsei.domain.job.Schedules;

/** Operators and administrators change when a job runs, or let it rest for a while. */
@ApplicationScoped
@Transactional
public class ChangeSchedule {

  @Inject Schedules schedules;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Gives a job other times, from now on.
   *
   * @param actor an operator or administrator
   * @param job that has a schedule
   * @param form not null
   * @throws ScheduleRefusedException where its times or its zone are wrong
   * @throws DlseiException CHANGED_MEANWHILE where somebody else has changed it
   */
  public void handle(Actor actor, JobName job, ScheduleForm form) {
    JobSchedule schedule = find(actor, job);
    schedule.demandVersion(form.version());
    JobTimes times = new JobTimes(form.cron(), form.zone());
    schedule.change(times, form.missed(), clock.instant(), actor.accountId());
    audit.record(
        actor.accountId(),
        AuditAction.SCHEDULE_CHANGED,
        "schedule:" + job.file(),
        Map.of("cron", times.cron(), "zone", times.zone().getId(), "missed", form.missed().name()));
  }

  /** Lets it start nothing, until it is resumed; a run that goes on does so. */
  public void pause(Actor actor, JobName job) {
    find(actor, job).pause(actor.accountId());
    record(actor, AuditAction.SCHEDULE_PAUSED, job);
  }

  /** Lets it go on with its next time. */
  public void resume(Actor actor, JobName job) {
    find(actor, job).resume(clock.instant(), actor.accountId());
    record(actor, AuditAction.SCHEDULE_RESUMED, job);
  }

  private void record(Actor actor, AuditAction action, JobName job) {
    audit.record(actor.accountId(), action, "schedule:" + job.file(), Map.of());
  }

  private JobSchedule find(Actor actor, JobName job) {
    Operators.demand(actor);
    return schedules
        .findLocked(job)
        .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, job.file() + " has none"));
  }
}
