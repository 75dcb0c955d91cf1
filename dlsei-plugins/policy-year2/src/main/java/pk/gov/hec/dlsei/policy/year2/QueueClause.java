package pk.gov.hec.dlsei.policy.year2;

import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** WP2, sections 1 and A.3: on which an application's place rests. */
enum QueueClause {
  FIRST_COME_FIRST_SERVED(
      "WP2/1.0",
      "18K Licenses will be provided to users on the first come first serve basis",
      "Licences are given to users first come, first served.",
      "لائسنس پہلے آئیے پہلے پائیے کی بنیاد پر دیے جاتے ہیں۔"),

  NEW_APPLICATIONS_OF_COHORT_2(
      "WP2/A.3.P3",
      "P3: New applications of Cohort-II (July 13, 2023)",
      "New applications of cohort II are third in order.",
      "کوہورٹ دوم کی نئی درخواستیں ترتیب میں تیسرے نمبر پر ہیں۔");

  private final ClauseText text;

  QueueClause(String id, String quotation, String english, String urdu) {
    this.text = new ClauseText(id, quotation, new BilingualText(english, urdu));
  }

  ClauseText text() {
    return text;
  }
}
