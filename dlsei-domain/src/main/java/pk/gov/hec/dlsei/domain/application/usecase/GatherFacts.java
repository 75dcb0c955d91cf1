package pk.gov.hec.dlsei.domain.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalInt;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.IdentityNumber;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationForm;
import pk.gov.hec.dlsei.domain.application.PriorStandings;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.institution.Institution;

/** What eligibility and place are decided from, for the policy. */
@ApplicationScoped
public class GatherFacts {

  @Inject PriorStandings priorStandings;

  /**
   * The facts of an application.
   *
   * @param application with a category
   * @param institution of it
   * @param rules of its cohort
   * @return never null
   */
  public ApplicantFacts of(Application application, Institution institution, CohortRules rules) {
    PriorStanding prior =
        rules
            .terms()
            .follows()
            .map(before -> priorStandings.of(application.personId(), before))
            .orElse(PriorStanding.NONE);
    ApplicationForm form = application.form();
    ApplicationForm.Background background = form.background();
    return new ApplicantFacts(
        form.category(),
        institution.standing(),
        IdentityNumber.WELL_FORMED,
        background.educationYears() == null
            ? OptionalInt.empty()
            : OptionalInt.of(background.educationYears()),
        Optional.ofNullable(background.graduatedOn()),
        background.disability(),
        prior);
  }
}
