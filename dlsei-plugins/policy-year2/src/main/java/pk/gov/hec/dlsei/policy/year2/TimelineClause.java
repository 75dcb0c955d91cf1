package pk.gov.hec.dlsei.policy.year2;

import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** WP2, "DLSEI cohort II": its timelines, and point 5, which gives it cohort I's revocation. */
enum TimelineClause {

  /** Reading R02. */
  TIMELINES(
      "WP2/A.0",
      "The timelines of Cohort-II are: Start date: August 01, 2023 End Date: Feb 15, 2024",
      "Cohort II lasts from 1 August 2023 to 15 February 2024.",
      "کوہورٹ دوم یکم اگست 2023 سے 15 فروری 2024 تک ہے۔"),

  SAME_REVOCATION(
      "WP2/A.5",
      "Revocation policy of licenses will be applied on Cohort-II as devised for Cohort-I.",
      "Licences of cohort II are revoked by the rules of cohort I.",
      "کوہورٹ دوم کے لائسنسوں پر منسوخی کے وہی اصول لاگو ہیں جو کوہورٹ اول کے لیے بنائے گئے۔");

  private final ClauseText text;

  TimelineClause(String id, String quotation, String english, String urdu) {
    this.text = new ClauseText(id, quotation, new BilingualText(english, urdu));
  }

  ClauseText text() {
    return text;
  }
}
