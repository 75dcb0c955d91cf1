package pk.gov.hec.dlsei.web.applicant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.domain.application.usecase.SubmitApplication;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Step 4: a last look at everything, and the submission. */
@Named("check")
@RequestScoped
public class CheckBean {

  private List<Finding> refusals = List.of();

  @Inject DraftBean draft;
  @Inject SubmitApplication submitApplication;
  @Inject InstitutionRepository institutions;
  @Inject SignedIn signedIn;

  /** Submits it; stays on the page where a clause keeps it out. */
  public String submit() {
    refusals = submitApplication.handle(signedIn.actor(), draft.cohort());
    return refusals.isEmpty() ? "/applicant/submitted?faces-redirect=true" : null;
  }

  /** The clauses that kept it out just now. */
  public List<Finding> getRefusals() {
    return refusals;
  }

  /** The university's name; null where none is chosen. */
  public String getInstitution() {
    var code = draft.getForm().institution();
    return code == null ? null : institutions.find(code).map(Institution::name).orElse(null);
  }
}
