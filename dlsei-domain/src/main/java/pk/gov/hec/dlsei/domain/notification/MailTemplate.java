package pk.gov.hec.dlsei.domain.notification;

/** The mails that the platform sends; their texts stand in the bundle {@code mail}. */
public enum MailTemplate {
  CONFIRM_REGISTRATION(Urgency.AWAITED),
  ALREADY_REGISTERED(Urgency.AWAITED),
  RESET_PASSWORD(Urgency.AWAITED),
  PASSWORD_CHANGED(Urgency.AWAITED),
  SIGN_IN_LOCKED(Urgency.AWAITED),
  SECOND_FACTOR_LOCKED(Urgency.AWAITED),
  CONFIRM_EMAIL(Urgency.AWAITED),
  EMAIL_CHANGED(Urgency.AWAITED),
  DISPUTE_FILED,
  DISPUTE_UPHELD,
  DISPUTE_DISMISSED,
  ACCOUNT_CLOSED_BY_DISPUTE,
  WELCOME_STAFF(Urgency.AWAITED),
  NOMINATED(Urgency.LATER),
  ACCOUNT_OF_EARLIER_LICENCE(Urgency.LATER),
  CLAIM_ACCOUNT(Urgency.AWAITED),
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
  LICENCE_TAKEN_OVER("/applicant/dashboard", Urgency.LATER),
  REVIEW_OVERDUE("/review/queue?view=OVERDUE"),
  REVIEW_ESCALATED("/review/queue?view=OVERDUE"),
  LICENCE_AT_RISK("/applicant/dashboard"),
  LICENCE_AT_RISK_LAST("/applicant/dashboard"),
  LICENCE_REVOKED("/applicant/dashboard"),
  LICENCE_EXTENDED("/applicant/dashboard"),
  LICENCE_ENDED("/applicant/dashboard"),
  OTHER_ADDRESS("/account/profile"),
  JOB_FAILED("/operator/runs?state=FAILED", Urgency.LATER),
  JOB_NOT_BEGUN("/operator/jobs", Urgency.LATER),
  JOB_SLOW("/operator/runs?state=RUNNING", Urgency.LATER),
  JOB_UNUSUAL("/operator/runs?state=COMPLETED", Urgency.LATER),
  JOB_BRAKED("/operator/runs?state=FAILED", Urgency.LATER);

  private final String path;
  private final Urgency urgency;

  MailTemplate() {
    this("/");
  }

  MailTemplate(String path) {
    this(path, Urgency.USUAL);
  }

  MailTemplate(Urgency urgency) {
    this("/", urgency);
  }

  MailTemplate(String path, Urgency urgency) {
    this.path = path;
    this.urgency = urgency;
  }

  /** Where its button leads, unless a secret link does. */
  public String path() {
    return path;
  }

  /** What it goes before, and what after. */
  public Urgency urgency() {
    return urgency;
  }
}
