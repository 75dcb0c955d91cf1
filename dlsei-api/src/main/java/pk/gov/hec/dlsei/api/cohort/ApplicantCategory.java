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
  /** Nominated for a seat of the National Academy of Higher Education (SOP1/A7, reading R21). */
  NAHE_NOMINEE,
  /** Of an organisation that is no university. */
  EXTERNAL
}
