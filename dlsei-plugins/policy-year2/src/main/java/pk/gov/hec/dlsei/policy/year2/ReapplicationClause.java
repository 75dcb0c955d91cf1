package pk.gov.hec.dlsei.policy.year2;

import static pk.gov.hec.dlsei.api.cohort.PriorStanding.ENDED_WITH_IT;
import static pk.gov.hec.dlsei.api.cohort.PriorStanding.REVOKED;
import static pk.gov.hec.dlsei.api.cohort.PriorStanding.USER;

import java.util.function.BiFunction;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.QuotedClause;
import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * WP2, "Policy for Cohort-II", points 1 and 2: who of the cohort before may apply again. Whoever
 * was invited and never activated is not barred (reading R12); whoever was rejected may apply again
 * (R15).
 */
enum ReapplicationClause implements QuotedClause<ApplicantFacts> {
  NO_USERS_OF_THE_COHORT_BEFORE(
      "WP2/A.1",
      "Users of Cohort-I can’t apply for Cohort-II. The learners of Cohort-I will be identified from"
          + " the Coursera portal data & flagged in the e-services database.",
      new BilingualText(
          "Whoever used a licence of the cohort before cannot apply for this one.",
          "پچھلے کوہورٹ کا لائسنس استعمال کرنے والے اس کوہورٹ کے لیے درخواست نہیں دے سکتے۔"),
      (facts, terms) -> isUser(facts, terms) ? Result.NOT_MET : Result.MET),

  REVOKED_MAY_APPLY_AGAIN(
      "WP2/A.2",
      "Revoked learners will be able to re-apply for Cohort-II; their previous application will be"
          + " deactivated but will be available on their dashboard with the revoked status.",
      new BilingualText(
          "Whoever’s licence was revoked may apply again; the earlier application stays visible as"
              + " revoked.",
          "جن کا لائسنس منسوخ ہوا وہ دوبارہ درخواست دے سکتے ہیں؛ پچھلی درخواست ”منسوخ“ کی حیثیت سے"
              + " نظر آتی رہتی ہے۔"),
      (facts, terms) -> facts.prior() == REVOKED ? Result.MET : Result.NOT_CONCERNED);

  private final ClauseText text;
  private final BiFunction<ApplicantFacts, CohortTerms, Result> check;

  ReapplicationClause(
      String id,
      String quotation,
      BilingualText statement,
      BiFunction<ApplicantFacts, CohortTerms, Result> check) {
    this.text = new ClauseText(id, quotation, statement);
    this.check = check;
  }

  private static boolean isUser(ApplicantFacts facts, CohortTerms terms) {
    return facts.prior() == USER
        || facts.prior() == ENDED_WITH_IT && Year2Number.ENDED_IS_USER.of(terms) == 1;
  }

  @Override
  public ClauseText text() {
    return text;
  }

  @Override
  public Result check(ApplicantFacts facts, CohortTerms terms) {
    return terms.follows().isEmpty() ? Result.NOT_CONCERNED : check.apply(facts, terms);
  }
}
