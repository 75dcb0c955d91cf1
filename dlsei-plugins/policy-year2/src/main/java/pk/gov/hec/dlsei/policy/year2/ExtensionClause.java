package pk.gov.hec.dlsei.policy.year2;

import java.util.function.BiFunction;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.LicenceTerm;
import pk.gov.hec.dlsei.api.cohort.LicenceTerm.Holder;
import pk.gov.hec.dlsei.api.cohort.QuotedClause;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** WP2, "Policy for Cohort-II", points 4 and 6: whose licences are extended. */
enum ExtensionClause implements QuotedClause<LicenceTerm> {

  /** Learners who have activated (reading R31), organisations whether or not (R32). */
  PAID_IN_2022(
      "WP2/A.4",
      "All the paid learners and private organizations' licenses who have paid in year 2022 will be"
          + " extended till February 2024.",
      new BilingualText(
          "Licences that learners or private organisations paid for in 2022 are extended to the end"
              + " of cohort II.",
          "2022 میں افراد یا نجی اداروں کی طرف سے ادا شدہ لائسنسوں میں کوہورٹ دوم کے اختتام تک توسیع"
              + " کی جاتی ہے۔"),
      ExtensionClause::isPaid),

  /** Never shorter than before; the seat of cohort I is kept (readings R30 and R33). */
  HALF_DONE(
      "WP2/A.6",
      "Licenses will be extended till September 30th, 2023, for learners who have achieved 50% progress"
          + " completion in specialization and professional courses. (After July 15, 2023)",
      new BilingualText(
          "Licences of cohort I are extended for learners who have done at least half of a"
              + " specialisation or professional certificate.",
          "کوہورٹ اول کے ان افراد کے لائسنس میں توسیع کی جاتی ہے جنہوں نے کسی سپیشلائزیشن یا پروفیشنل"
              + " سرٹیفکیٹ کا کم از کم آدھا حصہ مکمل کر لیا ہو۔"),
      ExtensionClause::isHalfDone);

  private final ClauseText text;
  private final BiFunction<LicenceTerm, CohortTerms, Result> check;

  ExtensionClause(
      String id,
      String quotation,
      BilingualText statement,
      BiFunction<LicenceTerm, CohortTerms, Result> check) {
    this.text = new ClauseText(id, quotation, statement);
    this.check = check;
  }

  private static Result isPaid(LicenceTerm licence, CohortTerms terms) {
    if (!Cohort.COHORT_2.isBasisOf(terms) || licence.paidIn().isEmpty()) {
      return Result.NOT_CONCERNED;
    }
    boolean paidThen = licence.paidIn().getAsInt() == Year2Number.PAID_YEAR.of(terms);
    boolean counts = licence.holder() == Holder.ORGANISATION || licence.activatedOn().isPresent();
    return paidThen && counts ? Result.MET : Result.NOT_MET;
  }

  private static Result isHalfDone(LicenceTerm licence, CohortTerms terms) {
    if (!Cohort.COHORT_1.isBasisOf(terms) || licence.paidIn().isPresent()) {
      return Result.NOT_CONCERNED;
    }
    boolean due = !licence.day().isBefore(Year2Date.EXTENSION_FROM.of(terms));
    int least = Year2Number.EXTENSION_PROGRESS.of(terms);
    return due && licence.progress().orElse(0) >= least ? Result.MET : Result.NOT_MET;
  }

  @Override
  public ClauseText text() {
    return text;
  }

  @Override
  public Result check(LicenceTerm licence, CohortTerms terms) {
    return check.apply(licence, terms);
  }
}
