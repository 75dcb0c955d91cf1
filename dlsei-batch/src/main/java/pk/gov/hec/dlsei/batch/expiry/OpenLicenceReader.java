package pk.gov.hec.dlsei.batch.expiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.batch.job.ByCohortReader;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.expiry.LicenceEnds;
import pk.gov.hec.dlsei.domain.expiry.OpenLicence;
import pk.gov.hec.dlsei.domain.job.Part;

/** Reads the licences that have not ended. */
@Named
@Dependent
public class OpenLicenceReader extends ByCohortReader<OpenLicence> {

  @Inject ReadOpenCohorts cohorts;
  @Inject LicenceEnds ends;

  @Override
  protected List<CohortRules> cohorts() {
    return cohorts.all();
  }

  @Override
  protected List<OpenLicence> next(CohortId cohort, Part part, long after, int most) {
    return ends.next(new LicenceEnds.Share(cohort, part), null, after, most);
  }

  @Override
  protected long count(CohortId cohort, Part part) {
    return ends.count(new LicenceEnds.Share(cohort, part), null);
  }

  @Override
  protected long key(OpenLicence licence) {
    return licence.id();
  }
}
