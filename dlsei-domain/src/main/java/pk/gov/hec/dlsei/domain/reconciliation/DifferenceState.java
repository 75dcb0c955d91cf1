package pk.gov.hec.dlsei.domain.reconciliation;

/** How far a difference is. */
public enum DifferenceState {
  /** Somebody has to look at it. */
  OPEN,
  /** An officer had the repair made; where that did not help, it is open again. */
  ORDERED,
  /** An officer leaves it as it is, with a reason. */
  LEFT,
  /** It was not found any more. */
  GONE
}
