package pk.gov.hec.dlsei.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.Disability;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** What is filled in, in the columns of its application. */
@Embeddable
class FilledForm {

  private static final String ERASED = "(erased)";

  @Enumerated(EnumType.STRING)
  private ApplicantCategory category;

  private String institution;
  private String department;

  @Column(name = "registration_number")
  private String registrationNumber;

  @Column(name = "education_years")
  private Integer educationYears;

  @Column(name = "graduated_on")
  private LocalDate graduatedOn;

  @Enumerated(EnumType.STRING)
  private Disability disability = Disability.NONE;

  /** Nothing yet; for the persistence provider, too. */
  protected FilledForm() {}

  FilledForm(ApplicationForm form) {
    category = form.category();
    institution = form.institution() == null ? null : form.institution().value();
    department = form.department();
    registrationNumber = form.registrationNumber();
    educationYears = form.background().educationYears();
    graduatedOn = form.background().graduatedOn();
    disability = form.background().disability();
  }

  /** The same without what tells of a person. */
  FilledForm erased() {
    return new FilledForm(new ApplicationForm(category, form().institution(), ERASED, null));
  }

  ApplicationForm form() {
    return new ApplicationForm(
        category,
        institution == null ? null : new InstitutionCode(institution),
        department,
        registrationNumber,
        new ApplicationForm.Background(educationYears, graduatedOn, disability));
  }
}
