package pk.gov.hec.dlsei.domain.application.usecase;

import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationForm;
import pk.gov.hec.dlsei.domain.document.StoredDocument;

/**
 * A draft and what still stands in its way.
 *
 * @param application the draft
 * @param document the current one, where one is uploaded
 * @param missing what is not filled in yet, in the form's order
 * @param failing the clauses that the applicant fails, once the category and the university are
 *     known
 */
public record Draft(
    Application application,
    Optional<StoredDocument> document,
    List<Missing> missing,
    List<Finding> failing) {

  /** What a complete application needs. */
  public enum Missing {
    CNIC,
    CATEGORY,
    INSTITUTION,
    GRADUATED_ON,
    DEPARTMENT,
    REGISTRATION_NUMBER,
    DOCUMENT
  }

  /** What is filled in. */
  public ApplicationForm form() {
    return application.form();
  }

  /** Whether it can be submitted. */
  public boolean isComplete() {
    return missing.isEmpty() && failing.isEmpty();
  }
}
