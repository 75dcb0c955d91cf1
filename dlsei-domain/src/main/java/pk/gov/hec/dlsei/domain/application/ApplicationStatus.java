package pk.gov.hec.dlsei.domain.application;

import java.util.Map;
import java.util.Set;

/**
 * How far an application is, in the documents' words (WP2/4.1.7). The table says what may follow.
 */
public enum ApplicationStatus {
  /** The form is not submitted: nobody but the applicant sees it. */
  DRAFT,
  /**
   * Registered, with its place; the fee is not paid yet, so nobody decides (SOP1/R6, reading R36).
   */
  AWAITING_PAYMENT,
  /** Submitted and undecided. */
  PENDING,
  /** Approved, and waits for a seat (reading R06). */
  WAITING,
  /** Approved, and has its licence. */
  APPROVED,
  /** Refused; the person may apply again (reading R15). */
  REJECTED,
  /** Its licence was taken back, and the person has applied again (WP2/A.2); it stays visible. */
  DEACTIVATED;

  private static final Map<ApplicationStatus, Set<ApplicationStatus>> NEXT =
      Map.of(
          DRAFT, Set.of(PENDING, AWAITING_PAYMENT),
          AWAITING_PAYMENT, Set.of(PENDING),
          PENDING, Set.of(WAITING, APPROVED, REJECTED),
          WAITING, Set.of(APPROVED),
          APPROVED, Set.of(DEACTIVATED),
          REJECTED, Set.of(),
          DEACTIVATED, Set.of());

  /**
   * Whether a status may follow this one.
   *
   * @param next not null
   * @return true where the table has it
   */
  public boolean mayBecome(ApplicationStatus next) {
    return NEXT.get(this).contains(next);
  }
}
