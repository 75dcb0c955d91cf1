package pk.gov.hec.dlsei.batch.expiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.hec.dlsei.batch.job.ByCohortWriter;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.expiry.OpenLicence;
import pk.gov.hec.dlsei.domain.expiry.usecase.SettleEnds;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.Mandate;

/** Has the licences of a chunk extended that have earned it. */
@Named
@Dependent
public class ExtensionWriter extends ByCohortWriter<OpenLicence> {

  @Inject SettleEnds settle;

  @Override
  protected List<JobResult> write(List<OpenLicence> some, CohortRules rules, Mandate mandate) {
    return settle.extend(some, rules, asOf(), mandate);
  }
}
