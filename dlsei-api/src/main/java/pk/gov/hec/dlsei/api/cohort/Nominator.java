package pk.gov.hec.dlsei.api.cohort;

/** Who brings people of a category into the programme. Fixed by HOST. */
public enum Nominator {
  /** The focal person of their university (SOP1/R2, R3). */
  UNIVERSITY,
  /** HEC (SOP1/A7, reading R21). */
  HEC,
  /** Nobody: they apply by themselves (SOP1/R4, WP2/4.1.1). */
  NOBODY
}
