package pk.gov.hec.dlsei.domain.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.cohort.PoolFacts;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.CohortSetting;
import pk.gov.hec.dlsei.domain.cohort.CohortSettings;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.quota.PoolLine;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadPools;
import pk.gov.hec.dlsei.domain.time.Karachi;

/**
 * Whether a cohort's form is open: by its dates, and by its policy's clauses on the seats (R29).
 */
@ApplicationScoped
public class OpeningRules {

  @Inject ReadPools pools;
  @Inject ApplicationRepository applications;
  @Inject CohortSettings settings;
  @Inject Clock clock;

  /**
   * Whether somebody may begin or submit an application now. With several pools, one that is open
   * is enough to begin.
   *
   * @param rules of the cohort
   * @return whether the form is open
   */
  public boolean isOpen(CohortRules rules) {
    return takesApplicationsToday(rules)
        && pools.of(rules).stream().anyMatch(pool -> failing(rules, pool).isEmpty());
  }

  /** Whether the cohort's dates have the form open. */
  public boolean takesApplicationsToday(CohortRules rules) {
    return rules.terms().takesApplicationsOn(Karachi.today(clock));
  }

  /**
   * The clauses that keep new applications out of a pool.
   *
   * @param rules of the cohort
   * @param pool of the cohort
   * @return empty where none does
   */
  public List<Finding> failing(CohortRules rules, PoolLine pool) {
    PoolFacts.WaitingList list =
        PoolFacts.WaitingList.valueOf(settings.value(rules.cohort(), CohortSetting.WAITING_LIST));
    var state = pool.state();
    // Free seats that only capped universities' applications wait for are free for all others.
    int waiting = state.waiting() == 0 ? 0 : applications.servable(pool.id());
    return rules.opening(new PoolFacts(state.total(), state.used(), waiting, list)).failed();
  }

  void demand(CohortRules rules) {
    if (!isOpen(rules)) {
      throw new DlseiException(ErrorCode.FORM_CLOSED, "The form is closed");
    }
  }
}
