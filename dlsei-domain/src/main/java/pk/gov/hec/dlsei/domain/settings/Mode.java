package pk.gov.hec.dlsei.domain.settings;

/** What an installation serves; fixed in its database at the first start. */
public enum Mode {
  /** Real people; the real clock. */
  PRODUCTION,
  /** Invented people; a clock that the administrator moves forward. */
  DEMO
}
