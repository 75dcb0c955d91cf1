package pk.gov.hec.dlsei.policy.year2;

import static pk.gov.hec.dlsei.api.document.DocumentKind.ADMISSION_CARD;
import static pk.gov.hec.dlsei.api.document.DocumentKind.EMPLOYMENT_LETTER;
import static pk.gov.hec.dlsei.api.document.DocumentKind.OFFICE_CARD;
import static pk.gov.hec.dlsei.api.document.DocumentKind.PREVIOUS_EDUCATION;
import static pk.gov.hec.dlsei.api.document.DocumentKind.STUDENT_CARD;
import static pk.gov.hec.dlsei.api.document.DocumentKind.TRANSCRIPT;

import java.util.List;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.DocumentRequirement;
import pk.gov.hec.dlsei.api.cohort.ProcedureStep;

/** Which clauses of section 4 each step rests on: 4.1 for students, 4.2 for everybody else. */
final class Procedure {

  private Procedure() {}

  static List<ClauseText> clausesOf(ProcedureStep step, ApplicantCategory category) {
    return (category == ApplicantCategory.STUDENT ? ofStudents(step) : ofMembers(step))
        .map(ProcedureClause::text)
        .toList();
  }

  private static Stream<ProcedureClause> ofStudents(ProcedureStep step) {
    return switch (step) {
      case SUBMISSION -> Stream.of(ProcedureClause.FORM, ProcedureClause.STUDENTS_DOCUMENT);
      case REVIEW ->
          Stream.of(
              ProcedureClause.STUDENTS_DOCUMENT,
              ProcedureClause.REVIEW,
              ProcedureClause.APPROVE_OR_REJECT);
      case APPROVAL -> Stream.of(ProcedureClause.REVIEW, ProcedureClause.APPROVE_OR_REJECT);
      case REJECTION ->
          Stream.of(ProcedureClause.APPROVE_OR_REJECT, ProcedureClause.REASON_OF_REJECTION);
      case SEAT, WAITING -> Stream.of(ProcedureClause.FIRST_COME_FIRST_SERVED);
      default -> ofBoth(step);
    };
  }

  private static Stream<ProcedureClause> ofMembers(ProcedureStep step) {
    return switch (step) {
      case SUBMISSION -> Stream.of(ProcedureClause.FORM, ProcedureClause.MEMBERS_DOCUMENT);
      case REVIEW -> Stream.of(ProcedureClause.MEMBERS_DOCUMENT, ProcedureClause.MEMBERS_DECISION);
      case APPROVAL -> Stream.of(ProcedureClause.MEMBERS_DECISION);
      case REJECTION ->
          Stream.of(ProcedureClause.REASON_OF_REJECTION, ProcedureClause.MEMBERS_DECISION);
      case SEAT, WAITING -> Stream.of(ProcedureClause.MEMBERS_FIRST_COME_FIRST_SERVED);
      default -> ofBoth(step);
    };
  }

  /** "The same as for the students" (4.2). */
  private static Stream<ProcedureClause> ofBoth(ProcedureStep step) {
    return switch (step) {
      case ON_BEHALF -> Stream.of(ProcedureClause.ON_BEHALF);
      case INVITATION -> Stream.of(ProcedureClause.MAILS_ON_APPROVAL);
      case ACTIVATION -> Stream.of(ProcedureClause.ACTIVATION_LINK);
      default -> throw new IllegalArgumentException("Said of students and members apart: " + step);
    };
  }

  static DocumentRequirement documentOf(ApplicantCategory category) {
    return category == ApplicantCategory.STUDENT
        ? new DocumentRequirement(
            ProcedureClause.STUDENTS_DOCUMENT.text(),
            List.of(ADMISSION_CARD, STUDENT_CARD, TRANSCRIPT, PREVIOUS_EDUCATION))
        : new DocumentRequirement(
            ProcedureClause.MEMBERS_DOCUMENT.text(), List.of(EMPLOYMENT_LETTER, OFFICE_CARD));
  }
}
