package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobSchedule;
import pk.gov.hec.dlsei.domain.job.Schedules;

/**
 * Claims one schedule at a time. Its next time is moved, and the run begun, in one transaction, so
 * that a time is used once however many servers look.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class UseSchedule {

  private static final Logger LOG = Logger.getLogger(UseSchedule.class.getName());

  @Inject Schedules schedules;
  @Inject BeginRun begin;
  @Inject Clock clock;

  /**
   * A schedule whose time was used.
   *
   * @param job not null
   * @param run that was begun and is to be launched; empty where none was
   */
  record Used(JobName job, Optional<Long> run) {}

  /** Plans one that has no next time; answers whether there was one. */
  boolean plan() {
    Optional<JobSchedule> found = schedules.claimUnplanned();
    found.ifPresent(one -> schedules.plan(one.job(), one.times().next(clock.instant())));
    return found.isPresent();
  }

  /** Uses one that is due; empty where none is. */
  Optional<Used> use() {
    Instant now = clock.instant();
    return schedules.claimDue(now).map(schedule -> used(schedule, now));
  }

  private Used used(JobSchedule schedule, Instant now) {
    JobName job = schedule.job();
    boolean isToRun =
        schedule.times().isToRun(schedule.nextAt().orElseThrow(), now, schedule.missed());
    Optional<Long> run = isToRun ? begin.handle(job, Map.of(), null) : Optional.empty();
    if (run.isEmpty()) {
      LOG.log(Level.INFO, "{0} is not started: {1}", new Object[] {job.file(), why(isToRun)});
    }
    schedules.used(job, schedule.nextAt().orElseThrow(), schedule.times().next(now), run);
    return new Used(job, run);
  }

  private static String why(boolean isToRun) {
    return isToRun ? "it runs already" : "its times were missed";
  }
}
