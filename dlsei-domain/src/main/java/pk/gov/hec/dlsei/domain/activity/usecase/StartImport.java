package pk.gov.hec.dlsei.domain.activity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.activity.ActivitySources;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.usecase.BeginRun;
import pk.gov.hec.dlsei.domain.job.usecase.LaunchRun;

/** Has the job read at once, beside its schedule. */
@ApplicationScoped
public class StartImport {

  /** The job's parameter, and its values: exports alone, or the platform's interface as well. */
  public static final String FROM = "from";

  public static final String UPLOADS = "uploads";
  public static final String INTERFACE = "interface";

  @Inject ActivitySources sources;
  @Inject BeginRun begin;
  @Inject LaunchRun launch;

  /**
   * The platform itself has new exports read. One whose reading failed waits for the schedule, so
   * that a fault is not met each second.
   */
  public void uploads() {
    if (sources.isUploaded()) {
      start(UPLOADS, null);
    }
  }

  /**
   * An officer has the learning platform asked now.
   *
   * @param actor an HEC officer
   * @return false where the job runs already
   */
  public boolean askNow(Actor actor) {
    actor.require(Role.HEC_OFFICER);
    return start(INTERFACE, actor.accountId());
  }

  private boolean start(String from, Long by) {
    Optional<Long> run = begin.handle(JobName.ACTIVITY_IMPORT, Map.of(FROM, from), by);
    run.ifPresent(launch::start);
    return run.isPresent();
  }
}
