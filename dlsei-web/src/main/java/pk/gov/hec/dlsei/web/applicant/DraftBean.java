package pk.gov.hec.dlsei.web.applicant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.DocumentRequirement;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.usecase.KeepProfile;
import pk.gov.hec.dlsei.domain.access.usecase.Profile;
import pk.gov.hec.dlsei.domain.application.ApplicationForm;
import pk.gov.hec.dlsei.domain.application.usecase.Draft;
import pk.gov.hec.dlsei.domain.application.usecase.FindCohort;
import pk.gov.hec.dlsei.domain.application.usecase.ReadDraft;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The draft that the steps of the form share. */
@Named("draft")
@RequestScoped
public class DraftBean {

  /** The steps, in their order; each has a page of its name. */
  public enum Step {
    WHO,
    UNIVERSITY,
    DOCUMENT,
    CHECK;

    /** The page, below {@code /applicant/apply}. */
    public String page() {
      return "/applicant/apply/" + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private Optional<CohortRules> rules;
  private Draft draft;

  @Inject FindCohort findCohort;
  @Inject ReadDraft readDraft;
  @Inject KeepProfile profiles;
  @Inject SignedIn signedIn;

  /** Sends whoever has nothing to fill in to the dashboard, which says why. */
  public String open() {
    return isThere() ? null : "/applicant/dashboard?faces-redirect=true";
  }

  private Optional<CohortRules> rules() {
    if (rules == null) {
      rules = findCohort.handle(signedIn.actor());
      draft = rules.flatMap(r -> readDraft.handle(signedIn.actor(), r.cohort())).orElse(null);
    }
    return rules;
  }

  /** Whether there is something to fill in. */
  public boolean isThere() {
    return rules().isPresent() && draft != null;
  }

  CohortId cohort() {
    return rules()
        .map(CohortRules::cohort)
        .orElseThrow(() -> new DlseiException(ErrorCode.CHANGED_MEANWHILE, "The form is closed"));
  }

  /** Reads it anew, after a step was kept. */
  void forget() {
    rules = null;
  }

  /** What is filled in, and what still stands in the way. */
  public Draft getValue() {
    rules();
    return draft;
  }

  public ApplicationForm getForm() {
    return getValue().form();
  }

  public CohortTerms getTerms() {
    return rules().orElseThrow().terms();
  }

  /** Which document is asked for; null until the category is known. */
  public DocumentRequirement getRequirement() {
    var category = getForm().category();
    return category == null ? null : rules().orElseThrow().documentOf(category);
  }

  /** Whether the form asks for the day of the degree (SOP1/E4). */
  public boolean isGraduationAsked() {
    return ReadDraft.asksForGraduation(rules().orElseThrow(), getForm().category());
  }

  public List<Step> getSteps() {
    return List.of(Step.values());
  }

  /**
   * Whether a step needs nothing more.
   *
   * @param step not null
   */
  public boolean isDone(Step step) {
    List<Draft.Missing> missing = getValue().missing();
    return switch (step) {
      case WHO -> !missing.contains(Draft.Missing.CATEGORY);
      case UNIVERSITY ->
          !missing.contains(Draft.Missing.INSTITUTION)
              && !missing.contains(Draft.Missing.GRADUATED_ON)
              && !missing.contains(Draft.Missing.DEPARTMENT)
              && !missing.contains(Draft.Missing.REGISTRATION_NUMBER);
      case DOCUMENT -> !missing.contains(Draft.Missing.DOCUMENT);
      case CHECK -> false;
    };
  }

  /** The applicant, as the profile has it. */
  public Profile getProfile() {
    return profiles.read(signedIn.actor().accountId());
  }
}
