package pk.gov.hec.dlsei.api.cohort;

/** Whether somebody has a disability that the government certifies (SOP1/F4). Fixed by HOST. */
public enum Disability {
  /** None was said. */
  NONE,
  /** With a certificate that the government issued. */
  CERTIFIED
}
