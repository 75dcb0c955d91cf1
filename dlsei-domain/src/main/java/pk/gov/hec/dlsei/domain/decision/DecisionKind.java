package pk.gov.hec.dlsei.domain.decision;

/** What a decision is about. */
public enum DecisionKind {
  /** The policy let an application in. */
  SUBMITTED,
  /** The policy kept an application out, on submission. */
  REFUSED,
  /** A reviewer asked for more (reading R16). */
  MORE_ASKED,
  /** The applicant answered. */
  MORE_ANSWERED,
  /** A reviewer approved. */
  APPROVED,
  /** A reviewer rejected. */
  REJECTED,
  /** No seat was free: the application waits in order (reading R06). */
  WAITING,
  /** A seat was given. */
  SEAT
}
