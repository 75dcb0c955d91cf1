package pk.gov.hec.dlsei.policy.year1;

import java.util.function.BiFunction;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.Fee.Payer;
import pk.gov.hec.dlsei.api.cohort.PaidFee;
import pk.gov.hec.dlsei.api.cohort.QuotedClause;
import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * SOP1, "Fee Structure", points 1.1 and 1.2: what becomes of a learner's fee (reading R22). Alumni
 * and private universities are promised no refund, so nothing of theirs is forfeited either.
 */
enum SettlementClause implements QuotedClause<PaidFee> {

  /** As soon as the last of the courses is completed. */
  REFUND(
      "SOP1/F2",
      "This will be reimbursed (100%) to the learner, subject to successful completion/ certification"
          + " of at least three (03) courses.",
      new BilingualText(
          "The fee is reimbursed in full on successful completion of at least three courses.",
          "کم از کم تین کورسز کامیابی سے مکمل کرنے پر پوری فیس واپس کی جاتی ہے۔"),
      (fee, terms) -> isEarned(fee, terms) ? Result.MET : Result.NOT_MET),

  /** When the licence has ended, whatever ended it. Never activated: an officer decides. */
  FORFEITURE(
      "SOP1/F3",
      "If the learner fails to complete at least three courses, then his/her fee will be forfeited and"
          + " deposited in the HEC account.",
      new BilingualText(
          "Whoever has completed fewer than three courses when the licence ends forfeits the fee.",
          "لائسنس ختم ہونے تک تین سے کم کورسز مکمل کرنے پر فیس ضبط ہو جاتی ہے۔"),
      SettlementClause::forfeited);

  private final ClauseText text;
  private final BiFunction<PaidFee, CohortTerms, Result> check;

  SettlementClause(
      String id,
      String quotation,
      BilingualText statement,
      BiFunction<PaidFee, CohortTerms, Result> check) {
    this.text = new ClauseText(id, quotation, statement);
    this.check = check;
  }

  private static boolean isEarned(PaidFee fee, CohortTerms terms) {
    return fee.coursesCompleted() >= Year1Number.REFUND_COURSES.of(terms);
  }

  private static Result forfeited(PaidFee fee, CohortTerms terms) {
    if (isEarned(fee, terms) || !fee.day().isAfter(fee.endsOn())) {
      return Result.NOT_MET;
    }
    return fee.activatedOn().isPresent() ? Result.MET : Result.FOR_AN_OFFICER;
  }

  @Override
  public ClauseText text() {
    return text;
  }

  @Override
  public Result check(PaidFee fee, CohortTerms terms) {
    return fee.payer() == Payer.LEARNER_TO_FOCAL_PERSON
        ? check.apply(fee, terms)
        : Result.NOT_CONCERNED;
  }
}
