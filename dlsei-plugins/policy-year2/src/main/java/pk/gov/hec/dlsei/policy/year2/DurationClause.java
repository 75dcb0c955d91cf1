package pk.gov.hec.dlsei.policy.year2;

import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** WP2, section 1, "Cohorts Duration": when, and how many licences. */
enum DurationClause {
  FIRST_COME_FIRST_SERVED(
      "WP2/1.0",
      "DLSEI 2.0 is going to be resumed with two Cohorts and 18K Licenses will be provided to users on"
          + " the first come first serve basis.",
      "Licences are given to users first come, first served.",
      "لائسنس پہلے آئیے پہلے پائیے کی بنیاد پر دیے جاتے ہیں۔"),

  /** Readings R01, R03 and R04. */
  COHORT_1(
      "WP2/1.1",
      "The first cohort will commence from 1st week of January 2023 will end on 31st July 2023. And 2k"
          + " licenses will be added in this cohort from February 14, 2022.",
      "Cohort I lasts from the first week of January 2023 to 31 July 2023; 2,000 licences are added"
          + " from 14 February on.",
      "کوہورٹ اول جنوری 2023 کے پہلے ہفتے سے 31 جولائی 2023 تک ہے؛ 14 فروری سے 2,000 لائسنس مزید"
          + " شامل ہوتے ہیں۔"),

  /** Readings R02 and R04. */
  COHORT_2(
      "WP2/1.2",
      "The second cohort will begin from 1st August 2023 and will end 14th February 2024 of 26k"
          + " Licenses.",
      "Cohort II begins on 1 August 2023, ends in February 2024, and has 26,000 licences.",
      "کوہورٹ دوم یکم اگست 2023 سے شروع ہو کر فروری 2024 میں ختم ہوتا ہے اور اس کے 26,000 لائسنس"
          + " ہیں۔");

  private final ClauseText text;

  DurationClause(String id, String quotation, String english, String urdu) {
    this.text = new ClauseText(id, quotation, new BilingualText(english, urdu));
  }

  ClauseText text() {
    return text;
  }
}
