package pk.gov.hec.dlsei.web.hec;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import pk.gov.hec.dlsei.domain.application.QuotedNumber;
import pk.gov.hec.dlsei.domain.learner.LearnerLine;
import pk.gov.hec.dlsei.domain.learner.usecase.FindLearners;
import pk.gov.hec.dlsei.web.frame.Paging;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** Finds people by name, CNIC, e-mail address, licence or application number. */
@Named("learners")
@RequestScoped
public class LearnersBean {

  private String text;
  private Paging paging;
  private List<LearnerLine> found;

  @Inject LearnerSearch search;
  @Inject FindLearners findLearners;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;

  /** Reads the page of the search that the session keeps. */
  public void load() {
    text = search.text();
    if (!text.isEmpty()) {
      int count = findLearners.count(signedIn.actor(), text);
      paging = Paging.of(request.getParameter("page"), count);
      found = findLearners.page(signedIn.actor(), text, paging.first(), Paging.SIZE);
    }
  }

  /** Keeps what was typed; the next request finds. */
  public String search() {
    search.keep(text);
    return "/hec/learners?faces-redirect=true";
  }

  /** Whether this page shows what a search found. */
  public boolean isSearched() {
    return paging != null;
  }

  public Paging getPaging() {
    return paging;
  }

  public List<LearnerLine> getFound() {
    return found;
  }

  /**
   * The number of a line's licence.
   *
   * @param licenceId of a line that has one
   * @return such as {@code L-0000123}
   */
  public String licenceNumber(long licenceId) {
    return QuotedNumber.LICENCE.of(licenceId);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
