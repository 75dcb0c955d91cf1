package pk.gov.hec.dlsei.domain.takeover;

/** What a file tells. */
public enum TakeoverKind {
  /** Licences of earlier years, with the day on which they were paid (WP2/2.1, 2.2, A.4). */
  EARLIER_LICENCES,
  /** Who used a cohort, as the learning platform exports it (WP2/A.1). */
  COHORT_USERS
}
