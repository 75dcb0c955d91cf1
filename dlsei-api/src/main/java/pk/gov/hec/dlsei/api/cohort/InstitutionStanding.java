package pk.gov.hec.dlsei.api.cohort;

/** How HEC sees an institution. Fixed by HOST. */
public enum InstitutionStanding {
  /** A public university that HEC recognises. */
  RECOGNISED_PUBLIC,
  /** A private university that HEC recognises. */
  RECOGNISED_PRIVATE,
  /** HEC itself. */
  HEC,
  /** Everything else. */
  NOT_RECOGNISED;

  /**
   * Whether it is a university that HEC recognises.
   *
   * @return true for public and private ones
   */
  public boolean isRecognisedUniversity() {
    return this == RECOGNISED_PUBLIC || this == RECOGNISED_PRIVATE;
  }
}
