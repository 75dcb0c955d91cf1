package pk.gov.hec.dlsei.api.cohort;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What eligibility is decided from. Created by HOST. What was not asked is empty; a clause that
 * needs it refers to an officer.
 *
 * @param category what the applicant is there, never null
 * @param standing of the institution that the applicant belongs to, never null
 * @param identity whether there is an identity number, never null
 * @param educationYears years of education with which the applicant's programme ends (reading R34)
 * @param graduatedOn the day of an alumnus's degree (reading R35), never null
 */
public record ApplicantFacts(
    ApplicantCategory category,
    InstitutionStanding standing,
    IdentityNumber identity,
    OptionalInt educationYears,
    Optional<LocalDate> graduatedOn) {

  /** Refuses null. */
  public ApplicantFacts {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(educationYears, "educationYears");
    Objects.requireNonNull(graduatedOn, "graduatedOn");
  }

  /** Where nothing else was asked: nobody registers without an identity number. */
  public ApplicantFacts(ApplicantCategory category, InstitutionStanding standing) {
    this(category, standing, IdentityNumber.WELL_FORMED, OptionalInt.empty(), Optional.empty());
  }
}
