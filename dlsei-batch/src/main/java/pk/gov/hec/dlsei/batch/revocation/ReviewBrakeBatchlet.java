package pk.gov.hec.dlsei.batch.revocation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.revocation.usecase.BrakeRevocations;

/** Stops a review that would propose to take too large a share of licences back. */
@Named
@Dependent
public class ReviewBrakeBatchlet extends BrakeBatchlet {

  @Override
  protected BrakeRevocations.Share share(CohortRules rules) {
    return brake.proposed(rules, part(), run.asOf(), this::isStopped);
  }
}
