package pk.gov.hec.dlsei.api.cohort;

/** The steps of an application that a decision record rests on. Fixed by HOST. */
public enum ProcedureStep {
  /** The applicant fills in the form and submits it. */
  SUBMISSION,
  /** A focal person reviews form and document. */
  REVIEW,
  /** A reviewer approves. */
  APPROVAL,
  /** A reviewer rejects, with the reason. */
  REJECTION,
  /** HEC decides on behalf of the focal person. */
  ON_BEHALF,
  /** A licence is issued to an approved application. */
  SEAT,
  /** An approved application waits, since no seat is free. */
  WAITING,
  /** The invitation of the learning platform goes out. */
  INVITATION,
  /** The learner has followed the invitation. */
  ACTIVATION
}
