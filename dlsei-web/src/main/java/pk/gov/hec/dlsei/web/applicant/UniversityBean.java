package pk.gov.hec.dlsei.web.applicant;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.application.ApplicationForm;
import pk.gov.hec.dlsei.domain.application.usecase.FillDraft;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Step 2: where the applicant studies or works. */
@Named("university")
@RequestScoped
public class UniversityBean {

  private String institution;
  private String department;
  private String registrationNumber;
  private LocalDate graduatedOn;

  @Inject DraftBean draft;
  @Inject FillDraft fillDraft;
  @Inject InstitutionRepository institutions;
  @Inject SignedIn signedIn;

  @PostConstruct
  void load() {
    if (draft.isThere()) {
      ApplicationForm form = draft.getForm();
      institution = form.institution() == null ? null : form.institution().value();
      department = form.department();
      registrationNumber = form.registrationNumber();
      graduatedOn = form.background().graduatedOn();
    }
  }

  /** Sends whoever skipped step 1 back to it. */
  public String open() {
    if (!draft.isThere()) {
      return draft.open();
    }
    return draft.getForm().category() == null
        ? DraftBean.Step.WHO.page() + "?faces-redirect=true"
        : null;
  }

  /** Keeps it; goes on where no clause keeps the applicant out, else shows the clauses. */
  public String keep() {
    InstitutionCode code =
        new InstitutionCode(isAtHec() ? InstitutionCode.HEC.value() : institution);
    fillDraft.handle(
        signedIn.actor(),
        draft.cohort(),
        form -> form.at(code, department, registrationNumber).graduated(graduatedOn));
    draft.forget();
    return draft.getValue().failing().isEmpty()
        ? DraftBean.Step.DOCUMENT.page() + "?faces-redirect=true"
        : null;
  }

  /** All but HEC, which its own employees need not choose. */
  public List<Institution> getInstitutions() {
    return institutions.all().stream()
        .filter(one -> !one.code().equals(InstitutionCode.HEC))
        .toList();
  }

  /** Whether the applicant is an employee of HEC itself (reading R37). */
  public boolean isAtHec() {
    return draft.getForm().category() == ApplicantCategory.HEC_EMPLOYEE;
  }

  /** Which number is asked for: the beginning of its text's key. */
  public String getNumber() {
    return switch (draft.getForm().category()) {
      case STUDENT -> "registrationNumber";
      case ALUMNUS -> "formerNumber";
      default -> "employeeNumber";
    };
  }

  /** Whether the applicant is a student, whose registration number is needed. */
  public boolean isStudent() {
    return draft.getForm().category() == ApplicantCategory.STUDENT;
  }

  public LocalDate getGraduatedOn() {
    return graduatedOn;
  }

  public void setGraduatedOn(LocalDate graduatedOn) {
    this.graduatedOn = graduatedOn;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }

  public String getRegistrationNumber() {
    return registrationNumber;
  }

  public void setRegistrationNumber(String registrationNumber) {
    this.registrationNumber = registrationNumber;
  }
}
