package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.system.inside.Reviews.refused;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.MissedPolicy;
import pk.gov.hec.dlsei.domain.job.ScheduleForm;
import pk.gov.hec.dlsei.domain.job.usecase.ChangeSchedule;
import pk.gov.hec.dlsei.domain.job.usecase.EndRun;
import pk.gov.hec.dlsei.domain.job.usecase.ReadAlerts;
import pk.gov.hec.dlsei.domain.job.usecase.ReadRunDetail;
import pk.gov.hec.dlsei.domain.job.usecase.ReadRuns;
import pk.gov.hec.dlsei.domain.job.usecase.ReadSchedules;
import pk.gov.hec.dlsei.domain.job.usecase.RestartJob;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.domain.job.usecase.StopJob;

/**
 * Who may do what with jobs, use case by use case: operators and administrators act, auditors look.
 */
@InsideTest
class JobRightsIT {

  private static final JobName JOB = JobName.PURGE_EXPIRED;
  private static final JobRunQuery.Filter ALL =
      new JobRunQuery.Filter(Optional.of(JOB), Optional.empty());

  @Inject Applicants applicants;
  @Inject Jobs jobs;
  @Inject StartJob start;
  @Inject StopJob stop;
  @Inject RestartJob restart;
  @Inject EndRun end;
  @Inject ChangeSchedule schedule;
  @Inject ReadRuns runs;
  @Inject ReadRunDetail detail;
  @Inject ReadSchedules schedules;
  @Inject ReadAlerts alerts;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  private Map<String, Consumer<Actor>> looking(long run) {
    Map<String, Consumer<Actor>> all = new LinkedHashMap<>();
    all.put("count", actor -> runs.count(actor, ALL));
    all.put("page", actor -> runs.page(actor, ALL, 0, 1));
    all.put("starters", actor -> runs.starters(actor));
    all.put("find", actor -> runs.find(actor, run));
    all.put("result counts", actor -> runs.resultCounts(actor, run));
    all.put("results", actor -> runs.results(actor, run, Optional.empty(), 0, 1));
    all.put("detail", actor -> detail.detail(actor, run));
    all.put("events", actor -> detail.events(actor, run));
    all.put("alerts", actor -> alerts.ofRun(actor, run));
    all.put("schedules", actor -> schedules.all(actor));
    return all;
  }

  private Map<String, Consumer<Actor>> acting(long run) {
    ScheduleForm form = new ScheduleForm("0 1 * * *", "Asia/Karachi", MissedPolicy.SKIP, 0);
    Map<String, Consumer<Actor>> all = new LinkedHashMap<>();
    all.put("start", actor -> start.handle(actor, JOB, Map.of()));
    all.put("stop", actor -> stop.handle(actor, run));
    all.put("restart", actor -> restart.handle(actor, run));
    all.put("abandon", actor -> end.abandon(actor, run, "No."));
    all.put("forget", actor -> end.forget(actor, run, "No."));
    all.put("change", actor -> schedule.handle(actor, JOB, form));
    all.put("pause", actor -> schedule.pause(actor, JOB));
    all.put("resume", actor -> schedule.resume(actor, JOB));
    all.put("preview", actor -> schedules.preview(actor, "0 1 * * *", "Asia/Karachi"));
    return all;
  }

  private long someRun() {
    jobs.awaitNone(JOB);
    long run = start.handle(applicants.operator(), JOB, Map.of());
    jobs.ended(run);
    return run;
  }

  @Test
  void operators_administrators_and_auditors_look() {
    long run = someRun();
    for (Actor actor :
        List.of(applicants.operator(), applicants.administrator(), applicants.auditor())) {
      looking(run).values().forEach(use -> use.accept(actor));
    }
    assertThat(runs.find(applicants.auditor(), run)).isPresent();
  }

  @Test
  void an_auditor_does_nothing() {
    Actor auditor = applicants.auditor();
    acting(someRun())
        .values()
        .forEach(use -> refused(ErrorCode.NOT_ALLOWED, () -> use.accept(auditor)));
  }

  @Test
  void nobody_else_looks_or_acts() {
    long run = someRun();
    List<Actor> others =
        List.of(applicants.officer(), applicants.focalPerson(applicants.university()));
    for (Actor other : others) {
      looking(run).values().forEach(use -> refused(ErrorCode.NOT_ALLOWED, () -> use.accept(other)));
      acting(run).values().forEach(use -> refused(ErrorCode.NOT_ALLOWED, () -> use.accept(other)));
    }
  }
}
