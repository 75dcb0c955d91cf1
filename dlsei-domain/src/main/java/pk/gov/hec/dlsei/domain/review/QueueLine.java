package pk.gov.hec.dlsei.domain.review;

import java.io.Serializable;
import java.time.Instant;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;

/**
 * An application as the queue shows it.
 *
 * @param id of it
 * @param version of it, so that a decision on a stale page is refused
 * @param number that people quote
 * @param name of the applicant
 * @param category of the applicant
 * @param institution its name
 * @param department as filled in
 * @param status of it
 * @param submittedAt by the business clock
 * @param decideBy when it should be decided (R27)
 * @param asked whether the applicant has to answer first
 */
public record QueueLine(
    long id,
    int version,
    String number,
    String name,
    ApplicantCategory category,
    String institution,
    String department,
    ApplicationStatus status,
    Instant submittedAt,
    Instant decideBy,
    boolean asked)
    implements Serializable {

  @Override
  public String toString() {
    return "queue line " + id;
  }
}
