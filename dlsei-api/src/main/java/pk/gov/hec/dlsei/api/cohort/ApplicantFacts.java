package pk.gov.hec.dlsei.api.cohort;

import java.util.Objects;

/**
 * What eligibility is decided from. Created by HOST.
 *
 * @param category what the applicant is there, never null
 * @param standing of the institution that the applicant belongs to, never null
 */
public record ApplicantFacts(ApplicantCategory category, InstitutionStanding standing) {

  /** Refuses null. */
  public ApplicantFacts {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(standing, "standing");
  }
}
