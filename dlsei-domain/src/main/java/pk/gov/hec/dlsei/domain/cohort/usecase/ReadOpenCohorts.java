package pk.gov.hec.dlsei.domain.cohort.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.domain.cohort.Cohort;
import pk.gov.hec.dlsei.domain.cohort.CohortRepository;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.error.DlseiException;

/** The open cohorts with the rules that hold for them. */
@ApplicationScoped
@Transactional
public class ReadOpenCohorts {

  private static final Logger LOG = Logger.getLogger(ReadOpenCohorts.class.getName());

  @Inject CohortRepository cohorts;
  @Inject CohortRulebook rulebook;

  /**
   * Those that are open, by id. One whose policy cannot be asked is left out, so that the others go
   * on; readiness and the plug-ins page tell of it.
   *
   * @return never null
   */
  public List<CohortRules> handle() {
    return rules(cohorts.open());
  }

  /**
   * Those that are planned or open, by id; without those whose policy cannot be asked.
   *
   * @return never null
   */
  public List<CohortRules> notClosed() {
    return rules(
        cohorts.all().stream().filter(cohort -> cohort.state() != Cohort.State.CLOSED).toList());
  }

  /**
   * All, by id; without those whose policy cannot be asked.
   *
   * @return never null
   */
  public List<CohortRules> all() {
    return rules(cohorts.all());
  }

  private List<CohortRules> rules(List<Cohort> of) {
    return of.stream().map(this::rules).flatMap(Optional::stream).toList();
  }

  /** Whether a cohort is open, whatever becomes of its policy. */
  public boolean isAnyOpen() {
    return !cohorts.open().isEmpty();
  }

  private Optional<CohortRules> rules(Cohort cohort) {
    try {
      CohortRules rules = rulebook.of(cohort);
      rules.terms();
      return Optional.of(rules);
    } catch (DlseiException e) {
      LOG.log(Level.WARNING, e.getMessage(), e.getCause());
      return Optional.empty();
    }
  }
}
