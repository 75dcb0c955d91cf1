package pk.gov.hec.dlsei.domain.nomination;

import pk.gov.hec.dlsei.domain.intake.LineCells;

/**
 * What is wrong with a line of a nomination file.
 *
 * @param field the column
 * @param kind what is wrong in it
 * @param detail what was found, cut short, or the number or clause that it is about; never null
 */
public record NominationFault(NominationField field, Kind kind, String detail) {

  /** What may be wrong. */
  public enum Kind {
    MISSING,
    TOO_LONG,
    /** It would be a formula in the next spreadsheet. */
    FORMULA,
    /** A formula of the spreadsheet came to nothing, such as {@code #N/A}. */
    SHEET_ERROR,
    NOT_DIGITS,
    NOT_13_DIGITS,
    NO_SUCH_NUMBER,
    /** A spreadsheet has rounded the number. */
    ROUNDED,
    IDENTITY_UNKNOWN,
    EMAIL_WRONG,
    MOBILE_WRONG,
    CATEGORY_UNKNOWN,
    CATEGORY_NOT_NOMINATED,
    YEARS_WRONG,
    YES_OR_NO,
    /** Only students have seats reserved for a disability (reading R17). */
    STUDENTS_ONLY,
    UNIVERSITY_UNKNOWN,
    /** The same stands in an earlier line; the detail is its number. */
    TWICE,
    /** The detail is the clause that keeps the person out. */
    NOT_ELIGIBLE,
    /** The person has an application in the cohort at this university. */
    APPLIED_HERE,
    /** The person has an application in the cohort at another university. */
    APPLIED_ELSEWHERE,
    /** Another list that was sent has the person. */
    NOMINATED_ALREADY,
    /** The address is another person's. */
    EMAIL_TAKEN,
    /** The person's account is closed; HEC can say why. */
    ACCOUNT_CLOSED,
    /** No seats are allotted from which the person could get one. */
    NO_POOL,
    /** Something else went wrong on registering. */
    FAILED
  }

  static NominationFault of(LineCells.Complaint complaint) {
    return new NominationFault(
        NominationField.valueOf(complaint.column()),
        Kind.valueOf(complaint.fault().name()),
        complaint.found());
  }

  /** Its detail may be a person's: it is not printed. */
  @Override
  public String toString() {
    return field + " " + kind;
  }
}
