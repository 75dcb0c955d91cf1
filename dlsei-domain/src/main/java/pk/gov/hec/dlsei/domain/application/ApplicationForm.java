package pk.gov.hec.dlsei.domain.application;

import java.time.LocalDate;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.Disability;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * What an applicant fills in, apart from the document; each part may be null in a draft.
 *
 * @param category what the applicant is at the institution
 * @param institution where
 * @param department faculty, department or office
 * @param registrationNumber of a student at the university, of an employee in the office
 * @param background what year 1 asks in addition, never null
 */
public record ApplicationForm(
    ApplicantCategory category,
    InstitutionCode institution,
    String department,
    String registrationNumber,
    Background background) {

  /**
   * What year 1 asks in addition; each part may be unknown.
   *
   * @param educationYears with which a student's programme ends (SOP1/E1, reading R34), or null
   * @param graduatedOn the day of an alumnus's degree (SOP1/E4), or null
   * @param disability whether a certificate was given (SOP1/F4), never null
   */
  public record Background(Integer educationYears, LocalDate graduatedOn, Disability disability) {

    /** Nothing was asked. */
    public static final Background NONE = new Background(null, null, Disability.NONE);
  }

  /** Where nothing is asked in addition. */
  public ApplicationForm(
      ApplicantCategory category,
      InstitutionCode institution,
      String department,
      String registrationNumber) {
    this(category, institution, department, registrationNumber, Background.NONE);
  }

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
    return new ApplicationForm(chosen, place, department, registrationNumber, background);
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
    return new ApplicationForm(category, where, office, number, background);
  }

  /**
   * The same form of somebody who graduated.
   *
   * @param day of the degree
   * @return never null
   */
  public ApplicationForm graduated(LocalDate day) {
    return new ApplicationForm(
        category,
        institution,
        department,
        registrationNumber,
        new Background(background.educationYears(), day, background.disability()));
  }

  @Override
  public String toString() {
    return "form of a " + category + " at " + institution;
  }
}
