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
  /** The applicant waits no more in this pool, but for a seat of another (WP2/A.3, reading R17). */
  LEFT,
  /** The application goes on in the cohort that follows (WP2/A.3). */
  CARRIED_OVER,
  /** A seat was given. */
  SEAT,
  /** A licence of an earlier year was taken over, with its seat (reading R30). */
  TAKEN_OVER,
  /** The licence runs longer than was set (WP2/A.4, A.6). */
  EXTENDED,
  /** The last day of the licence is over. */
  ENDED,
  /** The person has applied again after the licence was taken back (WP2/A.2). */
  DEACTIVATED,
  /** It had been taken over by mistake. */
  TAKEN_BACK,
  /** That the licence be taken back was confirmed; it can be undone for a while (reading R11). */
  REVOCATION_CONFIRMED,
  /** An officer keeps the licence from being taken back. */
  REVOCATION_HELD,
  /** It may be taken back again. */
  REVOCATION_RELEASED,
  /** It was confirmed by mistake. */
  REVOCATION_UNDONE,
  /** The grounds were gone before it was taken back. */
  REVOCATION_LAPSED,
  /** The licence was taken back (WP2/5.v), and its seat is free. */
  REVOKED
}
