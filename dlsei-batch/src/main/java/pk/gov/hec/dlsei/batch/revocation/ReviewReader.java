package pk.gov.hec.dlsei.batch.revocation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.revocation.Part;
import pk.gov.hec.dlsei.domain.revocation.RunningLicence;
import pk.gov.hec.dlsei.domain.revocation.RunningLicences;

/** Reads the licences that run. */
@Named
@Dependent
public class ReviewReader extends ByCohortReader<RunningLicence> {

  @Inject RunningLicences licences;

  @Override
  List<RunningLicence> next(CohortId cohort, Part part, long after, int most) {
    return licences.next(cohort, part, after, most);
  }

  @Override
  long key(RunningLicence licence) {
    return licence.id();
  }
}
