package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.job.JobAlert;
import pk.gov.hec.dlsei.domain.job.JobAlerts;

/** What operators were told of a run; for operators, administrators and auditors. */
@ApplicationScoped
@Transactional
public class ReadAlerts {

  @Inject JobAlerts alerts;

  /** In their order. */
  public List<JobAlert> ofRun(Actor actor, long run) {
    Operators.demandSight(actor);
    return alerts.ofRun(run);
  }
}
