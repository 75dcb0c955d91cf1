package pk.gov.hec.dlsei.api.cohort;

/**
 * What somebody was in the cohort that went before (WP2/A.1 to A.3, readings R12 to R14). Fixed by
 * HOST.
 */
public enum PriorStanding {
  /** Neither applied nor had a licence, or was rejected, or there was no such cohort. */
  NONE,
  /** Submitted, and nobody has decided. */
  UNDECIDED,
  /** Approved, and no licence was ever issued. */
  NEVER_LICENSED,
  /** Invited, and never activated the licence. */
  NEVER_ACTIVATED,
  /** Activated a licence that ran in it. */
  USER,
  /** Activated a licence of an earlier year, which ended with it (WP2/2.1, reading R13). */
  ENDED_WITH_IT,
  /** The licence was revoked (WP2/5). */
  REVOKED
}
