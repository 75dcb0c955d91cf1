package pk.gov.hec.dlsei.web.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.domain.access.Role;

/** Every page and who may open it. What is not in this list does not exist for anybody. */
public enum PageAccess {
  HOME("/index"),
  ELIGIBLE("/eligible"),
  REGISTER("/account/register"),
  CHECK_YOUR_MAIL("/account/check-your-mail"),
  CONFIRM("/account/confirm"),
  CONFIRM_EMAIL("/account/confirm-email"),
  SIGN_IN("/account/sign-in"),
  SIGN_OUT("/account/sign-out"),
  SECOND_FACTOR("/account/second-factor"),
  SET_UP_SECOND_FACTOR("/account/set-up-second-factor"),
  FORGOTTEN_PASSWORD("/account/forgotten-password"),
  NEW_PASSWORD("/account/new-password"),
  CLAIM("/account/claim"),
  DISPUTE("/account/dispute"),
  PROFILE("/account/profile", EnumSet.allOf(Role.class)),
  ERASE("/account/erase", EnumSet.allOf(Role.class)),
  ERASED("/account/erased"),
  DASHBOARD("/applicant/dashboard", EnumSet.of(Role.APPLICANT)),
  APPLY_WHO("/applicant/apply/who", EnumSet.of(Role.APPLICANT)),
  APPLY_UNIVERSITY("/applicant/apply/university", EnumSet.of(Role.APPLICANT)),
  APPLY_DOCUMENT("/applicant/apply/document", EnumSet.of(Role.APPLICANT)),
  APPLY_CHECK("/applicant/apply/check", EnumSet.of(Role.APPLICANT)),
  SUBMITTED("/applicant/submitted", EnumSet.of(Role.APPLICANT)),
  ANSWER("/applicant/answer", EnumSet.of(Role.APPLICANT)),
  MY_DATA("/applicant/my-data", EnumSet.allOf(Role.class)),
  DOCUMENT_PAGE("/document/page", EnumSet.of(Role.APPLICANT, Role.FOCAL_PERSON, Role.HEC_OFFICER)),
  QUEUE("/review/queue", EnumSet.of(Role.FOCAL_PERSON, Role.HEC_OFFICER)),
  REVIEW("/review/application", EnumSet.of(Role.FOCAL_PERSON, Role.HEC_OFFICER)),
  BULK("/review/bulk", EnumSet.of(Role.FOCAL_PERSON, Role.HEC_OFFICER)),
  NOMINATIONS("/review/nominations", EnumSet.of(Role.FOCAL_PERSON, Role.HEC_OFFICER)),
  NOMINATION_LIST("/review/nomination-list", EnumSet.of(Role.FOCAL_PERSON, Role.HEC_OFFICER)),
  NOMINATION_TEMPLATE(
      "/review/nomination-template", EnumSet.of(Role.FOCAL_PERSON, Role.HEC_OFFICER)),
  OVERVIEW("/hec/overview", EnumSet.of(Role.HEC_OFFICER)),
  DISPUTES("/hec/disputes", EnumSet.of(Role.HEC_OFFICER)),
  LEARNERS("/hec/learners", EnumSet.of(Role.HEC_OFFICER)),
  LEARNER("/hec/learner", EnumSet.of(Role.HEC_OFFICER)),
  SEATS("/hec/seats", EnumSet.of(Role.HEC_OFFICER)),
  COHORTS("/hec/cohorts", EnumSet.of(Role.HEC_OFFICER)),
  COHORT("/hec/cohort", EnumSet.of(Role.HEC_OFFICER)),
  NEW_COHORT("/hec/new-cohort", EnumSet.of(Role.HEC_OFFICER)),
  ALLOCATION("/hec/allocation", EnumSet.of(Role.HEC_OFFICER)),
  ALLOCATION_EXPORT("/hec/allocation-export", EnumSet.of(Role.HEC_OFFICER)),
  REVOCATIONS("/hec/revocations", EnumSet.of(Role.HEC_OFFICER)),
  TAKEOVERS("/hec/takeovers", EnumSet.of(Role.HEC_OFFICER)),
  TAKEOVER("/hec/takeover", EnumSet.of(Role.HEC_OFFICER)),
  TAKEOVER_TEMPLATE("/hec/takeover-template", EnumSet.of(Role.HEC_OFFICER)),
  ACTIVITY("/hec/activity", EnumSet.of(Role.HEC_OFFICER)),
  EXTENSIONS("/hec/extensions", EnumSet.of(Role.HEC_OFFICER)),
  RECONCILIATION("/hec/reconciliation", EnumSet.of(Role.HEC_OFFICER)),
  JOBS("/operator/jobs", EnumSet.of(Role.BATCH_OPERATOR, Role.ADMINISTRATOR, Role.AUDITOR)),
  JOB("/operator/job", EnumSet.of(Role.BATCH_OPERATOR, Role.ADMINISTRATOR, Role.AUDITOR)),
  RUNS("/operator/runs", EnumSet.of(Role.BATCH_OPERATOR, Role.ADMINISTRATOR, Role.AUDITOR)),
  RUN("/operator/run", EnumSet.of(Role.BATCH_OPERATOR, Role.ADMINISTRATOR, Role.AUDITOR)),
  RUN_RESULTS(
      "/operator/run-results", EnumSet.of(Role.BATCH_OPERATOR, Role.ADMINISTRATOR, Role.AUDITOR)),
  RUN_BEGUN(
      "/operator/run-begun", EnumSet.of(Role.BATCH_OPERATOR, Role.ADMINISTRATOR, Role.AUDITOR)),
  OUTBOX("/operator/outbox", EnumSet.of(Role.BATCH_OPERATOR, Role.ADMINISTRATOR)),
  MESSAGE("/operator/message", EnumSet.of(Role.BATCH_OPERATOR, Role.ADMINISTRATOR)),
  UNIVERSITY("/review/university", EnumSet.of(Role.FOCAL_PERSON)),
  OWN_SEATS("/review/seats", EnumSet.of(Role.FOCAL_PERSON)),
  DISCLAIMER("/review/disclaimer", EnumSet.of(Role.FOCAL_PERSON)),
  ADMINISTRATION("/admin/overview", EnumSet.of(Role.ADMINISTRATOR)),
  USERS("/admin/users", EnumSet.of(Role.ADMINISTRATOR)),
  USER("/admin/user", EnumSet.of(Role.ADMINISTRATOR)),
  APPOINT("/admin/appoint", EnumSet.of(Role.ADMINISTRATOR)),
  APPOINTMENT("/admin/appointment", EnumSet.of(Role.ADMINISTRATOR)),
  FOCAL_PERSONS("/admin/focal-persons", EnumSet.of(Role.ADMINISTRATOR)),
  INSTITUTIONS("/admin/institutions", EnumSet.of(Role.ADMINISTRATOR)),
  INSTITUTION("/admin/institution", EnumSet.of(Role.ADMINISTRATOR)),
  SETTINGS("/admin/settings", EnumSet.of(Role.ADMINISTRATOR)),
  MAILS("/admin/mails", EnumSet.of(Role.ADMINISTRATOR)),
  MAIL("/admin/mail", EnumSet.of(Role.ADMINISTRATOR)),
  KEYS("/admin/keys", EnumSet.of(Role.ADMINISTRATOR)),
  PLUGINS("/admin/plugins", EnumSet.of(Role.ADMINISTRATOR)),
  AUDIT("/admin/audit", EnumSet.of(Role.ADMINISTRATOR)),
  AUDIT_EXPORT("/admin/audit-export", EnumSet.of(Role.ADMINISTRATOR)),
  CLOCK("/admin/clock", EnumSet.of(Role.ADMINISTRATOR)),
  INCIDENT("/error/incident");

  private final String path;
  private final Set<Role> roles;

  PageAccess(String path) {
    this(path, Set.of());
  }

  PageAccess(String path, Set<Role> roles) {
    this.path = path;
    this.roles = roles;
  }

  /**
   * The page of a path.
   *
   * @param path as {@link Paths#of} gives it
   * @return empty where there is none
   */
  public static Optional<PageAccess> of(String path) {
    return Arrays.stream(values()).filter(page -> page.path.equals(path)).findFirst();
  }

  /** Its path, without a suffix. */
  public String path() {
    return path;
  }

  /** Who may open it; empty for everybody. */
  public Set<Role> roles() {
    return roles;
  }

  boolean isForEverybody() {
    return roles.isEmpty();
  }

  /** A page for every role is also for those who have none any more. */
  boolean isFor(Set<Role> held) {
    return roles.containsAll(EnumSet.allOf(Role.class)) || held.stream().anyMatch(roles::contains);
  }
}
