package pk.gov.hec.dlsei.domain.takeover;

import pk.gov.hec.dlsei.domain.intake.LineCells;

/**
 * What is wrong with a line of a file that is taken over.
 *
 * @param line its number in the file
 * @param field the column, by our name or, of an export, by its own
 * @param kind what is wrong in it
 * @param detail what was found, cut short, or what it is about; never null
 */
public record TakeoverFault(int line, String field, Kind kind, String detail) {

  /** What may be wrong. The first ones are those of a cell. */
  public enum Kind {
    MISSING,
    TOO_LONG,
    FORMULA,
    SHEET_ERROR,
    NOT_DIGITS,
    NOT_13_DIGITS,
    NO_SUCH_NUMBER,
    ROUNDED,
    EMAIL_WRONG,
    MOBILE_WRONG,
    DATE_WRONG,
    UNKNOWN,
    /** A day that has not come. */
    IN_THE_FUTURE,
    /** The same stands in an earlier line; the detail is its number. */
    TWICE,
    /** The code of no university. */
    UNIVERSITY_UNKNOWN,
    /** Neither a university nor an organisation, or both. */
    ONE_OF_BOTH,
    /** No cohort takes over licences that were paid then; the detail is the year. */
    NO_COHORT,
    /** The person holds a licence of earlier years in that cohort already. */
    HELD_ALREADY,
    /** The person has an application in that cohort. */
    APPLIED,
    /** The address is another person's. */
    EMAIL_TAKEN,
    /** Another learner has this id. */
    LEARNER_ID_TAKEN,
    /** The person's account is closed. */
    ACCOUNT_CLOSED,
    /** It is not said whether the learner was invited, has joined or was removed. */
    NO_MEMBERSHIP,
    /** Something else went wrong. */
    FAILED
  }

  /** What is wrong with a cell. */
  static TakeoverFault of(int line, LineCells.Complaint complaint) {
    return new TakeoverFault(
        line, complaint.column(), Kind.valueOf(complaint.fault().name()), complaint.found());
  }

  /** Its detail may be a person's: it is not printed. */
  @Override
  public String toString() {
    return line + " " + field + " " + kind;
  }
}
