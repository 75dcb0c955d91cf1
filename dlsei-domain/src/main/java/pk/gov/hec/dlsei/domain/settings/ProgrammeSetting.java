package pk.gov.hec.dlsei.domain.settings;

/** What administrators set for the whole programme, whatever the cohort. */
public enum ProgrammeSetting {
  /** Days after its decision for which an uploaded document is kept. */
  DOCUMENTS_KEPT_DAYS(Allowed.number(180, 30, 3650)),
  /** Calls in a minute that one API key may make. */
  API_CALLS_A_MINUTE(Allowed.number(120, 1, 6000)),
  /** Days for which an API key may be valid. */
  API_KEY_DAYS(Allowed.number(365, 1, 1825)),
  /** Hours for which a confirmed revocation can be undone (reading R11). */
  REVOCATION_UNDO_HOURS(Allowed.number(24, 1, 168)),
  /** Minutes after which operators are told of a job that has not begun, or runs on. */
  JOB_LATE_MINUTES(Allowed.number(30, 1, 1440)),
  /** Percent of its usual time from which on a run is slow. */
  JOB_SLOW_PERCENT(Allowed.number(300, 110, 9999)),
  /** Percent of its usual changes above which a run has changed far more. */
  JOB_UNUSUAL_PERCENT(Allowed.number(300, 110, 9999)),
  /** Changes below which no run is unusual. */
  JOB_UNUSUAL_LEAST(Allowed.number(50, 1, 9999)),
  /** Percent of a cohort's licences above which no run takes them back without a reason. */
  REVOCATION_BRAKE_PERCENT(Allowed.number(20, 1, 100)),
  /** Licences of a cohort below which no run is braked. */
  REVOCATION_BRAKE_LEAST(Allowed.number(50, 1, 9999)),
  /** Revocations above which a second officer has to agree to confirm them at once. */
  SECOND_OFFICER_ABOVE(Allowed.number(100, 1, 9999)),
  /** Hours within which the second officer has to agree. */
  SECOND_OFFICER_HOURS(Allowed.number(72, 1, 720));

  private final Allowed allowed;

  ProgrammeSetting(Allowed allowed) {
    this.allowed = allowed;
  }

  /** What it may be. */
  public Allowed allowed() {
    return allowed;
  }
}
