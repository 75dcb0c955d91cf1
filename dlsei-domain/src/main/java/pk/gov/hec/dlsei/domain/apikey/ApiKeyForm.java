package pk.gov.hec.dlsei.domain.apikey;

import java.time.LocalDate;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * What an administrator proposes.
 *
 * @param name of the system, which decisions name
 * @param subject what it has to do with
 * @param institution whose system it is; empty for HEC's, as it is for jobs
 * @param decides whether it may decide on applications, or start jobs, too, or only read
 * @param expiresOn the last day on which it works, by the business clock
 */
public record ApiKeyForm(
    String name,
    Subject subject,
    Optional<InstitutionCode> institution,
    boolean decides,
    LocalDate expiresOn) {

  /** What a key has to do with. */
  public enum Subject {
    /** Applications, with the rights of a focal person or an HEC officer. */
    APPLICATIONS,
    /** Jobs, with the rights of an auditor or an operator. */
    JOBS
  }

  /**
   * Refuses a university's key for jobs.
   *
   * @throws IllegalArgumentException where the subject is JOBS and there is an institution
   */
  public ApiKeyForm {
    if (subject == Subject.JOBS && institution.isPresent()) {
      throw new IllegalArgumentException("Jobs are HEC's alone");
    }
  }
}
