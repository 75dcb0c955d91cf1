package pk.gov.hec.dlsei.domain.audit;

/** What the audit trail tells of. */
public enum AuditAction {
  REGISTERED,
  SIGNED_IN,
  SIGN_IN_LOCKED,
  PASSWORD_SET,
  EMAIL_CHANGED,
  PROFILE_CHANGED,
  SECOND_FACTOR_SET,
  RECOVERY_CODE_USED,
  DISPUTE_FILED,
  DISPUTE_CLOSED,
  CLOCK_MOVED,
  COHORT_OPENED,
  INSTALLED
}
