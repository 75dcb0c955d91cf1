package pk.gov.hec.dlsei.domain.cohort.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import pk.gov.hec.dlsei.domain.cohort.CohortRepository;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;

/** The open cohorts with the rules that hold for them. */
@ApplicationScoped
@Transactional
public class ReadOpenCohorts {

  @Inject CohortRepository cohorts;
  @Inject CohortRulebook rulebook;

  /**
   * Those that are open, by id.
   *
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException PLUGIN_MISSING or PLUGIN_BROKEN where a
   *     policy cannot be asked
   */
  public List<CohortRules> handle() {
    return cohorts.open().stream().map(rulebook::of).toList();
  }
}
