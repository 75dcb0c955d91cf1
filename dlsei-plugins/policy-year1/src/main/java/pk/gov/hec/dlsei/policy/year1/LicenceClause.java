package pk.gov.hec.dlsei.policy.year1;

import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.LicenceEnd;
import pk.gov.hec.dlsei.api.cohort.LicenceTerm;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** SOP1, "Unlimited courses on a single license": how long a licence lasts. */
enum LicenceClause {
  ONE_YEAR(
      "SOP1/L1",
      "Learners can attempt/register as many courses as possible within the 1 year of license"
          + " activation.",
      "A licence is for any number of courses within one year of its activation.",
      "لائسنس فعال ہونے کے ایک سال کے اندر جتنے چاہیں کورسز کیے جا سکتے ہیں۔");

  private final ClauseText text;

  LicenceClause(String id, String quotation, String english, String urdu) {
    this.text = new ClauseText(id, quotation, new BilingualText(english, urdu));
  }

  ClauseText text() {
    return text;
  }

  /** The anniversary of the activation, included; before the activation the year's last day. */
  static LicenceEnd endOf(LicenceTerm licence, CohortTerms terms) {
    return licence
        .activatedOn()
        .map(day -> day.plusYears(Year1Number.LICENCE_YEARS.of(terms)))
        .map(day -> new LicenceEnd(day, ONE_YEAR.text()))
        .orElseGet(
            () -> new LicenceEnd(terms.ends().value(), DistributionClause.FIRST_YEAR.text()));
  }
}
