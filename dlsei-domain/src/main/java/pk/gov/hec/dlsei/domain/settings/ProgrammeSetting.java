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
  REVOCATION_UNDO_HOURS(Allowed.number(24, 1, 168));

  private final Allowed allowed;

  ProgrammeSetting(Allowed allowed) {
    this.allowed = allowed;
  }

  /** What it may be. */
  public Allowed allowed() {
    return allowed;
  }
}
