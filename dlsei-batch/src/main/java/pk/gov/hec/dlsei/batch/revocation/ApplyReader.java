package pk.gov.hec.dlsei.batch.revocation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.revocation.Part;
import pk.gov.hec.dlsei.domain.revocation.Revoking;

/** Reads the confirmed cases whose undo window is over. */
@Named
@Dependent
public class ApplyReader extends ByCohortReader<Long> {

  @Inject Revoking revoking;
  @Inject Clock clock;

  @Override
  List<Long> next(CohortId cohort, Part part, long after, int most) {
    return revoking.due(new Revoking.Share(cohort, part), after, most, clock.instant());
  }

  @Override
  long key(Long id) {
    return id;
  }
}
