package pk.gov.hec.dlsei.domain.revocation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;

/** The cohorts whose policies take licences back. */
@ApplicationScoped
public class CohortsThatRevoke {

  @Inject ReadOpenCohorts cohorts;

  /** Also closed ones: a licence that was extended runs on in them (WP2/A.6). */
  public List<CohortRules> all() {
    return cohorts.all().stream().filter(rules -> rules.revocation().areThere()).toList();
  }
}
