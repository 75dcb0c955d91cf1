package pk.gov.hec.dlsei.batch.revocation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.batch.job.ByCohortReader;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.job.Part;
import pk.gov.hec.dlsei.domain.revocation.RunningLicence;
import pk.gov.hec.dlsei.domain.revocation.RunningLicences;
import pk.gov.hec.dlsei.domain.revocation.usecase.CohortsThatRevoke;

/** Reads the licences that run. */
@Named
@Dependent
public class ReviewReader extends ByCohortReader<RunningLicence> {

  @Inject CohortsThatRevoke cohorts;
  @Inject RunningLicences licences;

  @Override
  protected List<CohortRules> cohorts() {
    return cohorts.all();
  }

  @Override
  protected List<RunningLicence> next(CohortId cohort, Part part, long after, int most) {
    return licences.next(cohort, part, after, most);
  }

  @Override
  protected long count(CohortId cohort, Part part) {
    return licences.count(cohort, part);
  }

  @Override
  protected long key(RunningLicence licence) {
    return licence.id();
  }
}
