package pk.gov.hec.dlsei.api.cohort;

/** What a person is at an institution, in the documents' words. Fixed by HOST. */
public enum ApplicantCategory {
  /** Enrolled now. */
  STUDENT,
  /** A faculty member. */
  FACULTY,
  /** Employed, not teaching. */
  STAFF,
  /** Employed by HEC itself. */
  HEC_EMPLOYEE,
  /** Graduated. */
  ALUMNUS,
  /** Of an organisation that is no university. */
  EXTERNAL
}
