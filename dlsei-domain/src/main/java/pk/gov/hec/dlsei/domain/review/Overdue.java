package pk.gov.hec.dlsei.domain.review;

import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * An application that waits longer than it should (WP2/4.1.13).
 *
 * @param applicationId of it
 * @param institution whose focal persons should have acted
 * @param step who is told of it now
 */
public record Overdue(long applicationId, InstitutionCode institution, Step step) {

  /** Who is told (reading R27). */
  public enum Step {
    /** The university's focal persons. */
    REMINDER,
    /** HEC, where nobody has acted on the reminder. */
    ESCALATION
  }
}
