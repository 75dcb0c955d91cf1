package pk.gov.hec.dlsei.web.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts.OpenCohort;

/** What the programme is now: the open cohort, its seats and days, and who may apply. */
@Named("home")
@RequestScoped
public class HomeBean {

  private OpenCohort cohort;

  @Inject ReadOpenCohorts openCohorts;
  @Inject Clock clock;

  @PostConstruct
  void load() {
    cohort = openCohorts.handle().stream().findFirst().orElse(null);
  }

  /** Whether a cohort is open. */
  public boolean isOpen() {
    return cohort != null;
  }

  public CohortTerms getTerms() {
    return cohort.terms();
  }

  /** The licences of the cohort, as its terms state them for today. */
  public int getSeats() {
    return cohort.terms().seatsOn(LocalDate.now(clock)).seats();
  }

  /** Whether the dates let somebody apply today. */
  public boolean isTakingApplications() {
    return cohort.terms().takesApplicationsOn(LocalDate.now(clock));
  }

  public List<Clause<ApplicantFacts>> getClauses() {
    return cohort.policy().eligibilityClauses();
  }
}
