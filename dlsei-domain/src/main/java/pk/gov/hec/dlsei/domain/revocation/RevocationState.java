package pk.gov.hec.dlsei.domain.revocation;

/** How far the case for taking a licence back is. */
public enum RevocationState {
  /** The grounds are there; somebody has to confirm it (reading R11). */
  PROPOSED,
  /** An officer keeps it from being confirmed, with a reason. */
  HELD,
  /** Confirmed; can be undone until its undo window ends. */
  CONFIRMED,
  /** The licence is taken back. */
  DONE,
  /** The grounds are gone: nothing was taken back. */
  LAPSED
}
