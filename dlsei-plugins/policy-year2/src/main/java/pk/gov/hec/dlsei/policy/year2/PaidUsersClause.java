package pk.gov.hec.dlsei.policy.year2;

import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.LicenceTerm;
import pk.gov.hec.dlsei.api.cohort.QuotedClause;
import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * WP2, section 2, "Policy for Already registered and Paid Users": their licences end with a cohort.
 * The year of payment decides (reading R31). Such an end is no revocation (R13); the licences have
 * a pool of their own (R30).
 */
enum PaidUsersClause implements QuotedClause<LicenceTerm> {
  PAID_IN_2021(
      "WP2/2.1",
      "Users who have registered and paid in 2021 and had activated their Coursera license as well"
          + " their license will be revoked with the ending date of first cohort i.e., July 31st, 2023.",
      new BilingualText(
          "A licence that was paid for in 2021 and activated ends with cohort I.",
          "2021 میں ادا شدہ اور فعال کیا گیا لائسنس کوہورٹ اول کے ساتھ ختم ہوتا ہے۔"),
      Cohort.COHORT_1),

  PAID_IN_2022(
      "WP2/2.2",
      "Users who have registered and paid in 2022 and had activated their Coursera license as well;"
          + " their License will end with the second cohort ending date February 14th, 2024.",
      new BilingualText(
          "A licence that was paid for in 2022 and activated ends with cohort II.",
          "2022 میں ادا شدہ اور فعال کیا گیا لائسنس کوہورٹ دوم کے ساتھ ختم ہوتا ہے۔"),
      Cohort.COHORT_2);

  private final ClauseText text;
  private final Cohort cohort;

  PaidUsersClause(String id, String quotation, BilingualText statement, Cohort cohort) {
    this.text = new ClauseText(id, quotation, statement);
    this.cohort = cohort;
  }

  @Override
  public ClauseText text() {
    return text;
  }

  @Override
  public Result check(LicenceTerm licence, CohortTerms terms) {
    if (!cohort.isBasisOf(terms) || licence.paidIn().isEmpty()) {
      return Result.NOT_CONCERNED;
    }
    boolean paidThen = licence.paidIn().getAsInt() == Year2Number.PAID_YEAR.of(terms);
    return paidThen && licence.activatedOn().isPresent() ? Result.MET : Result.NOT_MET;
  }
}
