package pk.gov.hec.dlsei.domain.reconciliation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.usecase.BeginRun;
import pk.gov.hec.dlsei.domain.job.usecase.LaunchRun;

/** An officer has the books compared now, beside the schedule. */
@ApplicationScoped
public class StartComparison {

  @Inject BeginRun begin;
  @Inject LaunchRun launch;

  /**
   * Starts the job.
   *
   * @param actor an HEC officer
   * @return false where it runs already
   */
  public boolean handle(Actor actor) {
    actor.require(Role.HEC_OFFICER);
    Optional<Long> run = begin.handle(JobName.COURSERA_RECONCILE, Map.of(), actor.accountId());
    run.ifPresent(launch::start);
    return run.isPresent();
  }
}
