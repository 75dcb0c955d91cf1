package pk.gov.hec.dlsei.batch.revocation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.batch.job.ByCohortReader;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.job.Part;
import pk.gov.hec.dlsei.domain.revocation.Revoking;
import pk.gov.hec.dlsei.domain.revocation.usecase.CohortsThatRevoke;

/** Reads the confirmed cases whose undo window is over. */
@Named
@Dependent
public class ApplyReader extends ByCohortReader<Long> {

  @Inject CohortsThatRevoke cohorts;
  @Inject Revoking revoking;
  @Inject Clock clock;

  @Override
  protected List<CohortRules> cohorts() {
    return cohorts.all();
  }

  @Override
  protected List<Long> next(CohortId cohort, Part part, long after, int most) {
    return revoking.due(new Revoking.Share(cohort, part), after, most, clock.instant());
  }

  @Override
  protected long count(CohortId cohort, Part part) {
    return revoking.count(new Revoking.Share(cohort, part), clock.instant());
  }

  @Override
  protected long key(Long id) {
    return id;
  }
}
