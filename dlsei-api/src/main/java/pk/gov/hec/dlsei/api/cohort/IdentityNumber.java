package pk.gov.hec.dlsei.api.cohort;

/** Whether somebody has a CNIC, B-Form or NICOP number (SOP1/E3, reading R24). Fixed by HOST. */
public enum IdentityNumber {
  /** One with the right form was given; its expiry is not asked. */
  WELL_FORMED,
  /** None was given. */
  NONE
}
