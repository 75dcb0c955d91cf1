package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.JobSchedule;
import pk.gov.hec.dlsei.domain.job.JobTimes;
import pk.gov.hec.dlsei.domain.job.ScheduleLine;
import pk.gov.hec.dlsei.domain.job.Schedules;

/** When jobs run, for operators, administrators and auditors. */
@ApplicationScoped
@Transactional
public class ReadSchedules {

  private static final int SHOWN = 10;

  @Inject Schedules schedules;
  @Inject JobRunQuery runs;
  @Inject Clock clock;

  /** All, by the jobs' names. */
  public List<ScheduleLine> all(Actor actor) {
    Operators.demandSight(actor);
    return schedules.all().stream().map(this::line).toList();
  }

  /**
   * The next times of a schedule that is being typed.
   *
   * @param actor an operator or administrator
   * @param cron as typed
   * @param zone as typed
   * @return ten at most
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException SCHEDULE_WRONG with a sentence
   */
  public List<Instant> preview(Actor actor, String cron, String zone) {
    Operators.demand(actor);
    return new JobTimes(cron, zone).next(clock.instant(), SHOWN);
  }

  private ScheduleLine line(JobSchedule schedule) {
    JobTimes times = schedule.times();
    return new ScheduleLine(
        schedule.job(),
        times.cron(),
        times.zone().getId(),
        schedule.missed(),
        schedule.isPaused(),
        schedule.isPaused() ? List.of() : times.next(clock.instant(), SHOWN),
        lastRun(schedule.job()),
        schedule.version());
  }

  private Optional<JobRunLine> lastRun(JobName job) {
    JobRunQuery.Filter all = new JobRunQuery.Filter(Optional.of(job), Optional.empty());
    return runs.page(all, 0, 1).stream().findFirst();
  }
}
