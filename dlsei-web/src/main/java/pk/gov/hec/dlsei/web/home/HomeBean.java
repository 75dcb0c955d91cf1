package pk.gov.hec.dlsei.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.domain.application.usecase.OpeningRules;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadPools;

/** What the programme is now: the open cohort, its seats and days, and who may apply. */
@Named("home")
@RequestScoped
public class HomeBean {

  private CohortRules cohort;
  private boolean withoutPolicy;

  @Inject ReadOpenCohorts openCohorts;
  @Inject OpeningRules opening;
  @Inject ReadPools pools;

  @PostConstruct
  void load() {
    List<CohortRules> open = openCohorts.handle();
    cohort =
        open.stream()
            .filter(opening::takesApplicationsToday)
            .findFirst()
            .orElseGet(() -> open.stream().reduce((first, last) -> last).orElse(null));
    withoutPolicy = cohort == null && openCohorts.isAnyOpen();
  }

  /** Whether a cohort is open whose policy is missing or broken. */
  public boolean isWithoutPolicy() {
    return withoutPolicy;
  }

  /** Whether a cohort is open. */
  public boolean isOpen() {
    return cohort != null;
  }

  public CohortTerms getTerms() {
    return cohort.terms();
  }

  /** All licences of the cohort that one can apply for. */
  public int getSeats() {
    return pools.of(cohort).stream().mapToInt(pool -> pool.state().total()).sum();
  }

  /** The licences of the cohort that nobody has yet. */
  public int getSeatsLeft() {
    return pools.of(cohort).stream().mapToInt(pool -> pool.state().free()).sum();
  }

  /** Whether somebody may apply now. */
  public boolean isTakingApplications() {
    return opening.isOpen(cohort);
  }

  public List<Clause<ApplicantFacts>> getClauses() {
    return cohort.eligibilityClauses();
  }
}
