package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.domain.error.DlseiException;

/** Starts what is due by the business clock, on this server; others may look at the same time. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class StartDueJobs {

  private static final Logger LOG = Logger.getLogger(StartDueJobs.class.getName());

  @Inject UseSchedule schedules;
  @Inject LaunchRun launch;

  /** Starts each job whose time has come. */
  public void handle() {
    while (schedules.plan()) {
      // the next one
    }
    for (Optional<UseSchedule.Used> used = schedules.use();
        used.isPresent();
        used = schedules.use()) {
      used.get().run().ifPresent(this::start);
    }
  }

  /** One that the server cannot start keeps the others from nothing; its run says why. */
  private void start(long run) {
    try {
      launch.start(run);
    } catch (DlseiException e) {
      LOG.log(Level.FINE, "Run {0} was not started", run);
    }
  }
}
