package pk.gov.hec.dlsei.domain.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.Disability;
import pk.gov.hec.dlsei.api.cohort.IdentityNumber;
import pk.gov.hec.dlsei.api.cohort.InstitutionStanding;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.cohort.Ruling;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;

/** Answers "Am I eligible?" from what somebody says, without an account and without a record. */
@ApplicationScoped
@Transactional
public class CheckEligibility {

  @Inject ReadOpenCohorts cohorts;
  @Inject CohortRulebook rulebook;
  @Inject InstitutionRepository institutions;

  /**
   * What somebody says.
   *
   * @param category what the person is there
   * @param institution empty for one that is not in the list
   * @param identity whether there is a CNIC or B-Form number
   * @param educationYears with which the programme ends, where it was said
   * @param graduatedOn the day of the degree, where it was said
   * @param disability whether there is a certificate
   * @param prior what the person was in the cohort before
   */
  public record Said(
      ApplicantCategory category,
      Optional<InstitutionCode> institution,
      IdentityNumber identity,
      OptionalInt educationYears,
      Optional<LocalDate> graduatedOn,
      Disability disability,
      PriorStanding prior) {}

  /** The cohorts that are planned or open, by id. */
  public List<CohortRules> cohorts() {
    return cohorts.notClosed();
  }

  /** The universities to choose from, by name. */
  public List<Institution> universities() {
    return institutions.all();
  }

  /**
   * Rules on it.
   *
   * @param cohort one of {@link #cohorts}
   * @param said not null
   * @return a finding for each clause
   */
  public Ruling handle(CohortId cohort, Said said) {
    InstitutionStanding standing =
        said.institution()
            .flatMap(institutions::find)
            .map(Institution::standing)
            .orElse(InstitutionStanding.NOT_RECOGNISED);
    return rulebook
        .of(cohort)
        .eligibility(
            new ApplicantFacts(
                said.category(),
                standing,
                said.identity(),
                said.educationYears(),
                said.graduatedOn(),
                said.disability(),
                said.prior()));
  }
}
