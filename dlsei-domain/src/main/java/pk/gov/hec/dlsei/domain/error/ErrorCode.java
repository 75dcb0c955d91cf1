package pk.gov.hec.dlsei.domain.error;

/** What went wrong, as a code for screens, jobs and logs. */
public enum ErrorCode {
  /** Somebody else holds what this person asked for. */
  ALREADY_TAKEN(Category.USER),
  /** The role or the object forbids it. */
  NOT_ALLOWED(Category.USER),
  /** It is not there, or not for this person to know of. */
  NOT_FOUND(Category.USER),
  /** The form takes no applications now. */
  FORM_CLOSED(Category.USER),
  /** Somebody changed it meanwhile. */
  CHANGED_MEANWHILE(Category.USER),
  /** The job runs already; see RunsAlreadyException. */
  RUNS_ALREADY(Category.USER),
  /** Parameters of a job are not as they must be; see ParametersRefusedException. */
  PARAMETERS_WRONG(Category.USER),
  /** A schedule's times or zone cannot be read, or never come. */
  SCHEDULE_WRONG(Category.USER),
  /** A run would take too large a share of a cohort's licences back. */
  REVOCATIONS_BRAKED(Category.USER),
  /** So many revocations at once need a second officer's agreement. */
  SECOND_OFFICER_NEEDED(Category.USER),
  /** The server cannot start a job. */
  JOB_NOT_STARTED(Category.CONFIGURATION),
  /** More comes in than the server can take now. */
  BUSY(Category.EXTERNAL),
  /** A setting is not there. */
  SETTING_MISSING(Category.CONFIGURATION),
  /** A setting has a value that cannot be. */
  SETTING_WRONG(Category.CONFIGURATION),
  /** The server refuses to start like this. */
  START_REFUSED(Category.CONFIGURATION),
  /** A file that the platform brings or is given cannot be read. */
  FILE_UNREADABLE(Category.CONFIGURATION),
  /** Something does not hold that must hold at every moment. */
  INVARIANT_BREACHED(Category.INTERNAL),
  /** Sealed data cannot be opened. */
  SEAL_BROKEN(Category.CONFIGURATION),
  /** A plug-in that is needed is missing or broken. */
  PLUGIN_MISSING(Category.CONFIGURATION),
  /** The mail server did not take a mail; another attempt may help. */
  MAIL_NOT_SENT(Category.EXTERNAL),
  /** The mail server, or the form of the address, refuses a mail for good. */
  MAIL_REFUSED(Category.EXTERNAL),
  /** A plug-in threw where it should have answered. */
  PLUGIN_BROKEN(Category.EXTERNAL),
  /** The learning platform lists far fewer than it did; its list seems cut off. */
  PLATFORM_LIST_SHORT(Category.EXTERNAL);

  /** Who can mend it. */
  public enum Category {
    /** The person at the screen. */
    USER,
    /** Who set the server up. */
    CONFIGURATION,
    /** Another system; trying again may help. */
    EXTERNAL,
    /** We. */
    INTERNAL
  }

  private final Category category;

  ErrorCode(Category category) {
    this.category = category;
  }

  /** Who can mend it. */
  public Category category() {
    return category;
  }
}
