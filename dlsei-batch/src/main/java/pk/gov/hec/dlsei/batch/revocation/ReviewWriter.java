package pk.gov.hec.dlsei.batch.revocation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.hec.dlsei.batch.job.ByCohortWriter;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.Mandate;
import pk.gov.hec.dlsei.domain.revocation.RunningLicence;
import pk.gov.hec.dlsei.domain.revocation.usecase.ReviewLicences;

/** Has the licences of a chunk reviewed. */
@Named
@Dependent
public class ReviewWriter extends ByCohortWriter<RunningLicence> {

  @Inject ReviewLicences review;

  @Override
  protected List<JobResult> write(List<RunningLicence> some, CohortRules rules, Mandate mandate) {
    return review.handle(some, rules, asOf(), mandate);
  }
}
