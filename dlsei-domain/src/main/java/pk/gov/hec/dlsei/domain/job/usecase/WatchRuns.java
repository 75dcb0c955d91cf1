package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import pk.gov.hec.dlsei.domain.job.JobAlert;
import pk.gov.hec.dlsei.domain.job.JobAlerts;
import pk.gov.hec.dlsei.domain.job.JobRun;
import pk.gov.hec.dlsei.domain.job.JobRuns;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSetting;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSettings;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * Sees to it that operators hear of runs that fail, do not begin, take much longer or change far
 * more than usual.
 */
@ApplicationScoped
@Transactional
public class WatchRuns {

  @Inject JobAlerts alerts;
  @Inject JobRuns runs;
  @Inject TellOperators tell;
  @Inject ProgrammeSettings settings;
  @Inject Clock clock;
  @Inject @RealTime Clock realTime;

  /** Looks at what should have begun, and at what goes on. */
  public void handle() {
    Duration patience = Duration.ofMinutes(settings.number(ProgrammeSetting.JOB_LATE_MINUTES));
    alerts.notBegun(clock.instant().minus(patience)).forEach(tell::of);
    alerts
        .slow(realTime.instant(), settings.number(ProgrammeSetting.JOB_SLOW_PERCENT), patience)
        .forEach(tell::of);
  }

  /**
   * Looks at a run that has just ended, in the transaction that wrote it down.
   *
   * @param run locked
   */
  void ended(JobRun run) {
    runs.flush();
    if (run.state() == JobState.FAILED) {
      tell.of(JobAlert.atEnd(JobAlert.Kind.FAILED, run, Map.of("reason", run.error().orElse("–"))));
    } else if (run.state() == JobState.COMPLETED) {
      alerts.changes(run.id()).filter(this::isUnusual).ifPresent(found -> tell(run, found));
    }
  }

  private boolean isUnusual(JobAlerts.Changes changes) {
    return changes.compared() >= JobAlerts.ENOUGH
        && changes.now() >= settings.number(ProgrammeSetting.JOB_UNUSUAL_LEAST)
        && changes.now() * 100
            > changes.usual() * settings.number(ProgrammeSetting.JOB_UNUSUAL_PERCENT);
  }

  private void tell(JobRun run, JobAlerts.Changes changes) {
    tell.of(JobAlert.unusual(run, changes.now(), changes.usual()));
  }
}
