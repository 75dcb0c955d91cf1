package pk.gov.hec.dlsei.domain.job;

/** What becomes of a job where more than one of its times has passed, with no server there. */
public enum MissedPolicy {
  /** It runs once for all of them. */
  RUN_ONCE,
  /** It waits for its next time. */
  SKIP
}
