package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.domain.job.JobEnd;
import pk.gov.hec.dlsei.domain.job.JobExecutions;
import pk.gov.hec.dlsei.domain.job.JobRun;
import pk.gov.hec.dlsei.domain.job.JobRuns;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.JobStore;
import pk.gov.hec.dlsei.domain.job.LiveRuns;
import pk.gov.hec.dlsei.domain.settings.Setting;
import pk.gov.hec.dlsei.domain.settings.Settings;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * What a server does for runs every few seconds: it says that its own go on, stops those that are
 * to stop, and takes up those whose server has gone.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class TendRuns {

  private static final Logger LOG = Logger.getLogger(TendRuns.class.getName());

  /** A run of which nobody has heard for so long has lost its server. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  /** A run that takes its server down with it does so three times at most. */
  private static final int MOST = 3;

  @Inject JobRuns runs;
  @Inject KeepRuns keep;
  @Inject LiveRuns live;
  @Inject LaunchRun launch;
  @Inject JobExecutions executions;
  @Inject JobStore store;
  @Inject Settings settings;
  @Inject @RealTime Clock realTime;

  private volatile boolean hasTakenUpOwn;

  /** Tends them. */
  public void handle() {
    if (!hasTakenUpOwn) {
      executions.wake();
      takeUp(runs.takeUpOwn(server(), realTime.instant()));
      hasTakenUpOwn = true;
    }
    live.all().forEach(this::look);
    runs.seen(live.all(), realTime.instant());
    takeUp(runs.takeUpLost(server(), realTime.instant(), realTime.instant().minus(LEASE)));
  }

  private String server() {
    return settings.text(Setting.SERVER_HOST_NAME);
  }

  /** One that ended without a word, its XML or an artefact missing, ends here. */
  private void look(long id) {
    JobRun run = runs.find(id).orElseThrow();
    OptionalLong execution = run.execution();
    if (run.state() != JobState.RUNNING) {
      live.remove(id);
    } else if (execution.isPresent()) {
      if (executions.hasEnded(execution.getAsLong())) {
        keep.ended(id, execution.getAsLong(), executions.end(execution.getAsLong()));
      } else if (run.isStopAsked()) {
        executions.stop(execution.getAsLong());
      }
    }
  }

  private void takeUp(List<Long> ids) {
    ids.stream().filter(id -> !live.has(id)).forEach(this::takeUp);
  }

  private void takeUp(long id) {
    try {
      goOn(runs.find(id).orElseThrow());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Run " + id + " cannot be taken up", e);
      keep.ended(id, JobEnd.failed("Its server has gone, and it cannot be taken up; see the log."));
    }
  }

  private void goOn(JobRun run) {
    if (run.takenUp() > MOST) {
      keep.ended(run.id(), JobEnd.failed("Its server went down each of " + MOST + " times."));
    } else if (run.execution().isEmpty()) {
      launch.start(run.id());
    } else {
      goOn(run, run.execution().getAsLong());
    }
  }

  private void goOn(JobRun run, long execution) {
    store.markDead(execution);
    JobEnd end = executions.end(execution);
    if (end.state() == JobState.COMPLETED) {
      keep.ended(run.id(), execution, end);
    } else if (run.isStopAsked()) {
      JobEnd stopped =
          new JobEnd(JobState.STOPPED, end.exitStatus(), end.counts(), Optional.empty());
      keep.ended(run.id(), execution, stopped);
    } else {
      LOG.log(Level.INFO, "{0} goes on here: its server had gone", run);
      launch.restart(run.id());
    }
  }
}
