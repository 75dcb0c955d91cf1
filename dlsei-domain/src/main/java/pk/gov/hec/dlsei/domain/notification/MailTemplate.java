package pk.gov.hec.dlsei.domain.notification;

/** The mails that the platform sends; their texts stand in the bundle {@code mail}. */
public enum MailTemplate {
  CONFIRM_REGISTRATION,
  ALREADY_REGISTERED,
  RESET_PASSWORD,
  PASSWORD_CHANGED,
  SIGN_IN_LOCKED,
  SECOND_FACTOR_LOCKED,
  CONFIRM_EMAIL,
  EMAIL_CHANGED,
  DISPUTE_FILED,
  DISPUTE_UPHELD,
  DISPUTE_DISMISSED,
  ACCOUNT_CLOSED_BY_DISPUTE,
  WELCOME_STAFF,
  NOMINATED,
  ACCOUNT_OF_EARLIER_LICENCE,
  CLAIM_ACCOUNT,
  APPOINTMENT_PROPOSED("/admin/users"),
  APPOINTED,
  APPOINTMENT_ENDED,
  ACCOUNT_DISABLED,
  ACCOUNT_ENABLED,
  SECOND_FACTOR_FORGOTTEN,
  APPLICATION_SUBMITTED("/applicant/dashboard"),
  PAYMENT_AWAITED("/applicant/dashboard"),
  MORE_ASKED("/applicant/dashboard"),
  APPLICATION_APPROVED("/applicant/dashboard"),
  APPLICATION_WAITING("/applicant/dashboard"),
  APPLICATION_CARRIED_OVER("/applicant/dashboard"),
  SEAT_FREE("/applicant/dashboard"),
  APPLICATION_REJECTED("/applicant/dashboard"),
  LICENCE_TAKEN_OVER("/applicant/dashboard"),
  REVIEW_OVERDUE("/review/queue?view=OVERDUE"),
  REVIEW_ESCALATED("/review/queue?view=OVERDUE"),
  LICENCE_AT_RISK("/applicant/dashboard"),
  LICENCE_AT_RISK_LAST("/applicant/dashboard"),
  LICENCE_REVOKED("/applicant/dashboard"),
  LICENCE_EXTENDED("/applicant/dashboard"),
  LICENCE_ENDED("/applicant/dashboard"),
  OTHER_ADDRESS("/account/profile"),
  JOB_FAILED("/operator/runs?state=FAILED"),
  JOB_NOT_BEGUN("/operator/jobs"),
  JOB_SLOW("/operator/runs?state=RUNNING"),
  JOB_UNUSUAL("/operator/runs?state=COMPLETED"),
  JOB_BRAKED("/operator/runs?state=FAILED");

  private final String path;

  MailTemplate() {
    this("/");
  }

  MailTemplate(String path) {
    this.path = path;
  }

  /** Where its button leads, unless a secret link does. */
  public String path() {
    return path;
  }
}
