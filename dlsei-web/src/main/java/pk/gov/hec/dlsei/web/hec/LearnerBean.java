package pk.gov.hec.dlsei.web.hec;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import pk.gov.hec.dlsei.domain.learner.usecase.ReadLearner;
import pk.gov.hec.dlsei.domain.learner.usecase.ReadLearner.LearnerFile;
import pk.gov.hec.dlsei.web.frame.RequestedId;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** One person, and everything that happened. */
@Named("learner")
@RequestScoped
public class LearnerBean {

  private LearnerFile file;

  @Inject ReadLearner readLearner;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;

  /**
   * Reads the file.
   *
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException NOT_FOUND for an unknown person
   */
  public void load() {
    file = readLearner.handle(signedIn.actor(), RequestedId.of(request.getParameter("id")));
  }

  public LearnerFile getFile() {
    return file;
  }
}
