package pk.gov.hec.dlsei.domain.person;

/** Which document bears the 13 digits (reading R24). */
public enum IdentityKind {
  /** From 18 years on; a NICOP counts as one. */
  CNIC,
  /** Below 18 years. */
  B_FORM
}
