package pk.gov.hec.dlsei.domain.activity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.activity.ActivitySource;
import pk.gov.hec.dlsei.domain.activity.ActivitySources;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;

/** The readings of the learning platform's data, for HEC's officers. */
@ApplicationScoped
@Transactional
public class ViewActivity {

  private static final int MOST = 100;

  @Inject ActivitySources sources;
  @Inject JobRunQuery runs;

  /** The latest first, without snapshots. */
  public List<ActivitySource> latest(Actor actor) {
    actor.require(Role.HEC_OFFICER);
    return sources.latest(MOST);
  }

  /** Whether something is read just now, or waits for it. */
  public boolean isUnderWay(Actor actor) {
    actor.require(Role.HEC_OFFICER);
    return sources.isUploaded() || runs.running(JobName.ACTIVITY_IMPORT).isPresent();
  }
}
