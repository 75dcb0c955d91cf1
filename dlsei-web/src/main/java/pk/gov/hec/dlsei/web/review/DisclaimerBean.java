package pk.gov.hec.dlsei.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.staff.usecase.SubmitDisclaimer;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** The disclaimer form of focal persons (SOP1/R3). */
@Named("disclaimer")
@RequestScoped
public class DisclaimerBean {

  private Optional<Instant> submittedAt;

  @Inject SubmitDisclaimer submitDisclaimer;
  @Inject InstitutionRepository institutions;
  @Inject SignedIn signedIn;

  /** When it was submitted; null where it was not. */
  public Instant getSubmittedAt() {
    if (submittedAt == null) {
      submittedAt = submitDisclaimer.submittedAt(signedIn.actor());
    }
    return submittedAt.orElse(null);
  }

  /** Whether a focal person has yet to submit it. */
  public boolean isMissing() {
    return signedIn.actor().is(Role.FOCAL_PERSON) && getSubmittedAt() == null;
  }

  /** The name of the focal person's university. */
  public String getUniversity() {
    return signedIn
        .actor()
        .institution()
        .flatMap(institutions::find)
        .map(Institution::name)
        .orElse("");
  }

  /** Submits it. */
  public String submit() {
    submitDisclaimer.handle(signedIn.actor());
    Texts.showDone("disclaimer.done");
    NextPage.keepMessages();
    return "/review/queue?faces-redirect=true";
  }
}
