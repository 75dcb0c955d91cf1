package pk.gov.hec.dlsei.domain.access;

/** What an account may be. */
public enum Role {
  APPLICANT,
  FOCAL_PERSON,
  HEC_OFFICER,
  FINANCE_OFFICER,
  BATCH_OPERATOR,
  ADMINISTRATOR,
  /** Sees what others did, and does nothing. */
  AUDITOR;

  /**
   * Whether it decides over others, and so signs in with a second factor.
   *
   * @return true for all but the applicant
   */
  public boolean isStaff() {
    return this != APPLICANT;
  }
}
