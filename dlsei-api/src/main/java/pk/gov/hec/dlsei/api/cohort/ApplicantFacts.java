package pk.gov.hec.dlsei.api.cohort;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What eligibility, place and fee are decided from. Created by HOST. What was not asked is empty; a
 * clause that needs it refers to an officer.
 *
 * @param category what the applicant is there, never null
 * @param standing of the institution that the applicant belongs to, never null
 * @param identity whether there is an identity number, never null
 * @param educationYears years of education with which the applicant's programme ends (reading R34)
 * @param graduatedOn the day of an alumnus's degree (reading R35), never null
 * @param disability whether a certificate was given (SOP1/F4), never null
 * @param prior what the applicant was in the cohort before, never null
 */
public record ApplicantFacts(
    ApplicantCategory category,
    InstitutionStanding standing,
    IdentityNumber identity,
    OptionalInt educationYears,
    Optional<LocalDate> graduatedOn,
    Disability disability,
    PriorStanding prior) {

  /** Refuses null. */
  public ApplicantFacts {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(educationYears, "educationYears");
    Objects.requireNonNull(graduatedOn, "graduatedOn");
    Objects.requireNonNull(disability, "disability");
    Objects.requireNonNull(prior, "prior");
  }

  /** Where nothing else was asked: nobody registers without an identity number. */
  public ApplicantFacts(ApplicantCategory category, InstitutionStanding standing) {
    this(
        category,
        standing,
        IdentityNumber.WELL_FORMED,
        OptionalInt.empty(),
        Optional.empty(),
        Disability.NONE,
        PriorStanding.NONE);
  }

  /**
   * The same with an identity number or without one.
   *
   * @param identity not null
   * @return never null
   */
  public ApplicantFacts with(IdentityNumber identity) {
    return new ApplicantFacts(
        category, standing, identity, educationYears, graduatedOn, disability, prior);
  }

  /**
   * The same with the years of a programme.
   *
   * @param years of education with which it ends
   * @return never null
   */
  public ApplicantFacts educatedFor(int years) {
    return new ApplicantFacts(
        category, standing, identity, OptionalInt.of(years), graduatedOn, disability, prior);
  }

  /**
   * The same with the day of a degree.
   *
   * @param day not null
   * @return never null
   */
  public ApplicantFacts graduated(LocalDate day) {
    return new ApplicantFacts(
        category, standing, identity, educationYears, Optional.of(day), disability, prior);
  }

  /**
   * The same with a disability or without one.
   *
   * @param disability not null
   * @return never null
   */
  public ApplicantFacts with(Disability disability) {
    return new ApplicantFacts(
        category, standing, identity, educationYears, graduatedOn, disability, prior);
  }

  /**
   * The same with what the applicant was in the cohort before.
   *
   * @param prior not null
   * @return never null
   */
  public ApplicantFacts with(PriorStanding prior) {
    return new ApplicantFacts(
        category, standing, identity, educationYears, graduatedOn, disability, prior);
  }
}
