package pk.gov.hec.dlsei.domain.revocation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.LicenceActivity.Payment;
import pk.gov.hec.dlsei.api.cohort.TakesOverLicences;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.domain.revocation.RunningLicence;

/** The cohorts whose policies take licences back. */
@ApplicationScoped
public class CohortsThatRevoke {

  @Inject ReadOpenCohorts cohorts;

  /** Also closed ones: a licence that was extended runs on in them (WP2/A.6). */
  public List<CohortRules> all() {
    return cohorts.all().stream().filter(rules -> rules.revocation().areThere()).toList();
  }

  /** Whether somebody paid for a licence: in year 2 for those of earlier years alone (R23). */
  static Payment payment(RunningLicence licence, CohortRules rules) {
    return rules
        .earlierLicences(TakesOverLicences::poolOfTakenOver)
        .filter(SeatPools.key(licence.pool())::equals)
        .map(paid -> Payment.PAID)
        .orElse(Payment.FREE);
  }
}
