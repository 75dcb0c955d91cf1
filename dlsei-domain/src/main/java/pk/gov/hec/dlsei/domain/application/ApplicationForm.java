package pk.gov.hec.dlsei.domain.application;

import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * What an applicant fills in, apart from the document; each part may be null in a draft.
 *
 * @param category what the applicant is at the institution
 * @param institution where
 * @param department faculty, department or office
 * @param registrationNumber of a student at the university, of an employee in the office
 */
public record ApplicationForm(
    ApplicantCategory category,
    InstitutionCode institution,
    String department,
    String registrationNumber) {

  /** The longest name of a department. */
  public static final int DEPARTMENT_LENGTH = 200;

  /** The longest registration number. */
  public static final int REGISTRATION_NUMBER_LENGTH = 60;

  /**
   * The same form of somebody else's category. HEC's employees are at HEC (reading R37), and nobody
   * else is.
   *
   * @param chosen not null
   * @return never null
   */
  public ApplicationForm as(ApplicantCategory chosen) {
    boolean atHec = chosen == ApplicantCategory.HEC_EMPLOYEE;
    boolean wasAtHec = InstitutionCode.HEC.equals(institution);
    InstitutionCode place = atHec ? InstitutionCode.HEC : wasAtHec ? null : institution;
    return new ApplicationForm(chosen, place, department, registrationNumber);
  }

  /**
   * The same form with the second step filled in.
   *
   * @param where the institution
   * @param office faculty, department or office
   * @param number at the institution
   * @return never null
   */
  public ApplicationForm at(InstitutionCode where, String office, String number) {
    return new ApplicationForm(category, where, office, number);
  }

  @Override
  public String toString() {
    return "form of a " + category + " at " + institution;
  }
}
