package pk.gov.hec.dlsei.domain.nomination;

import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.application.ApplicationForm;
import pk.gov.hec.dlsei.domain.person.IdentityKind;

/**
 * What a line says of a person; what is missing or wrong is null.
 *
 * @param name as on the document
 * @param identityKind CNIC, or B-Form below 18 (reading R24)
 * @param cnic 13 digits
 * @param email in small letters
 * @param mobile as it is kept
 * @param category what the person is there
 * @param institution where
 * @param department faculty, department or office
 * @param registrationNumber of a student at the university, of an employee in the office
 * @param background what year 1 asks in addition, never null
 */
public record Nominee(
    String name,
    IdentityKind identityKind,
    String cnic,
    String email,
    String mobile,
    ApplicantCategory category,
    InstitutionCode institution,
    String department,
    String registrationNumber,
    ApplicationForm.Background background) {

  /** What the application's form would say. */
  public ApplicationForm form() {
    return new ApplicationForm(category, institution, department, registrationNumber, background);
  }

  @Override
  public String toString() {
    return "a nominee";
  }
}
