package pk.gov.hec.dlsei.web.applicant;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.domain.application.usecase.FillDraft;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Step 1: what the applicant is. */
@Named("who")
@RequestScoped
public class WhoBean {

  private ApplicantCategory category;

  @Inject DraftBean draft;
  @Inject FillDraft fillDraft;
  @Inject SignedIn signedIn;

  @PostConstruct
  void load() {
    category = draft.isThere() ? draft.getForm().category() : null;
  }

  /** Keeps it and goes on. */
  public String keep() {
    fillDraft.handle(signedIn.actor(), draft.cohort(), form -> form.as(category));
    return DraftBean.Step.UNIVERSITY.page() + "?faces-redirect=true";
  }

  /** Everybody whom the documents name, so that those who may not apply hear the clause. */
  public List<ApplicantCategory> getCategories() {
    return List.of(ApplicantCategory.values());
  }

  public ApplicantCategory getCategory() {
    return category;
  }

  public void setCategory(ApplicantCategory category) {
    this.category = category;
  }
}
