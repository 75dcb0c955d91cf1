package pk.gov.hec.dlsei.web.hec;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.learner.usecase.ReadLearner;
import pk.gov.hec.dlsei.domain.learner.usecase.ReadLearner.LearnerFile;
import pk.gov.hec.dlsei.domain.takeover.usecase.FlagPerson;
import pk.gov.hec.dlsei.domain.takeover.usecase.UploadTakeover;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.RequestedId;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** One person, everything that happened, and an officer's word on what the person was before. */
@Named("learner")
@ViewScoped
public class LearnerBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private long id;
  private String cohort;
  private PriorStanding standing = PriorStanding.REVOKED;
  private String reason;
  private transient LearnerFile file;
  private transient List<CohortTerms> flaggable;

  @Inject transient ReadLearner readLearner;
  @Inject transient FlagPerson flagPerson;
  @Inject transient UploadTakeover followed;
  @Inject transient SignedIn signedIn;
  @Inject transient HttpServletRequest request;

  /**
   * Reads the file.
   *
   * @throws DlseiException NOT_FOUND for an unknown person
   */
  public void load() {
    id = RequestedId.of(request.getParameter("id"));
    getFile();
  }

  /** Everything that is known of the person. */
  public LearnerFile getFile() {
    if (file == null) {
      file = readLearner.handle(signedIn.actor(), id);
    }
    return file;
  }

  /** The cohorts that another one follows. */
  public List<CohortTerms> getFlaggable() {
    if (flaggable == null) {
      flaggable = followed.followed(signedIn.actor());
    }
    return flaggable;
  }

  /** What may be said. */
  public Set<PriorStanding> getSaid() {
    return FlagPerson.SAID;
  }

  /** Keeps the officer's word. */
  public String flag() {
    try {
      flagPerson.handle(
          signedIn.actor(), id, new FlagPerson.Said(new CohortId(cohort), standing, reason));
    } catch (DlseiException e) {
      if (e.code() != ErrorCode.NOT_ALLOWED) {
        throw e;
      }
      Texts.showError("flag.own");
      return null;
    }
    Texts.showDone("flag.done");
    NextPage.keepMessages();
    return "/hec/learner?faces-redirect=true&id=" + id;
  }

  public String getCohort() {
    return cohort;
  }

  public void setCohort(String cohort) {
    this.cohort = cohort;
  }

  public PriorStanding getStanding() {
    return standing;
  }

  public void setStanding(PriorStanding standing) {
    this.standing = standing;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
