package pk.gov.hec.dlsei.api.document;

/** The documents that the two procedures name. Fixed by HOST. */
public enum DocumentKind {
  /** WP2/4.1.4. */
  ADMISSION_CARD,
  /** WP2/4.1.4. */
  STUDENT_CARD,
  /** Of the previous semester or term, WP2/4.1.4. */
  TRANSCRIPT,
  /** Transcript or certificate of the previous education, for a first semester, WP2/4.1.4. */
  PREVIOUS_EDUCATION,
  /** WP2/4.2.1. */
  EMPLOYMENT_LETTER,
  /** WP2/4.2.1. */
  OFFICE_CARD,
  /** Issued by the government, SOP1/F4. */
  DISABILITY_CERTIFICATE,
  /** The final transcript of an alumnus, SOP1/F10. */
  FINAL_TRANSCRIPT
}
