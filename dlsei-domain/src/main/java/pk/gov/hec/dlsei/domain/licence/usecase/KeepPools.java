package pk.gov.hec.dlsei.domain.licence.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;

/**
 * Keeps the pools of the open cohorts as their policies state them on this day (WP2/1.0 to 1.2),
 * and serves those who wait while seats are free: a few in a transaction, so that nobody who
 * approves meanwhile waits for long.
 */
@ApplicationScoped
public class KeepPools {

  @Inject ReadOpenCohorts cohorts;
  @Inject KeepPool pool;

  /** Brings all pools up to this day. */
  public void handle() {
    for (CohortRules rules : cohorts.handle()) {
      rules.seatPools().forEach(stated -> pool.keep(rules.cohort(), stated));
      rules.seatPools().forEach(stated -> serve(rules, stated.key()));
    }
  }

  private void serve(CohortRules rules, String key) {
    int served = pool.serve(rules.cohort(), key);
    while (served > 0) {
      served = pool.serve(rules.cohort(), key);
    }
  }
}
