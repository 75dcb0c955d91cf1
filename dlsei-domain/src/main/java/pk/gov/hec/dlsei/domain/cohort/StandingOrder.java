package pk.gov.hec.dlsei.domain.cohort;

/**
 * Who carries out a revocation that a clause allows (WP2/5.v, reading R11): an officer confirms
 * each, or a standing order lets the job do it.
 */
public enum StandingOrder {
  /** What holds until HEC sets it otherwise. */
  CONFIRMED_BY_OFFICER,
  CARRIED_OUT_BY_JOB;

  /** The reading that leaves it to HEC. */
  static final String READING = "R11";

  /** Before the clause in the key of what HEC sets. */
  public static final String PREFIX = "standing-order/";

  /** The key among what HEC sets for a cohort. */
  static String key(String clauseId) {
    return PREFIX + clauseId;
  }
}
