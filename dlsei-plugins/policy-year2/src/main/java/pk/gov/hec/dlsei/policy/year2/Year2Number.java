package pk.gov.hec.dlsei.policy.year2;

import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.Leeway;
import pk.gov.hec.dlsei.api.cohort.NumberTerm;
import pk.gov.hec.dlsei.api.cohort.NumberTerm.Unit;
import pk.gov.hec.dlsei.api.cohort.Term;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** The numbers of WP2 that the policy asks for. {@link Cohort} says what each cohort has. */
enum Year2Number {
  PAID_YEAR(
      "paid-year",
      Unit.YEARS,
      new BilingualText(
          "Licences paid in this year end with the cohort",
          "اس سال میں ادا شدہ لائسنس کوہورٹ کے ساتھ ختم ہوتے ہیں")),
  DAYS_TO_ACTIVATE(
      "days-to-activate",
      Unit.DAYS,
      new BilingualText("Days to activate the licence", "لائسنس فعال کرنے کے دن")),
  DAYS_TO_BEGIN(
      "days-to-begin",
      Unit.DAYS,
      new BilingualText("Days to begin learning", "سیکھنا شروع کرنے کے دن")),
  DAYS_TO_COMPLETE(
      "days-to-complete",
      Unit.DAYS,
      new BilingualText("Days to complete a course", "ایک کورس مکمل کرنے کے دن")),
  INACTIVE_NOTICE(
      "inactive-notice",
      Unit.DAYS,
      new BilingualText("Days without activity, first step", "بغیر سرگرمی کے دن، پہلا مرحلہ")),
  INACTIVE_LAST_NOTICE(
      "inactive-last-notice",
      Unit.DAYS,
      new BilingualText("Days without activity, second step", "بغیر سرگرمی کے دن، دوسرا مرحلہ")),
  INACTIVE_REVOKED(
      "inactive-revoked",
      Unit.DAYS,
      new BilingualText("Days without activity, third step", "بغیر سرگرمی کے دن، تیسرا مرحلہ")),

  /** Of "30 / 60/ 90" which one revokes; those before bring notices (reading R10). */
  REVOKING_STEP(
      "revoking-step",
      Unit.STEP,
      new BilingualText(
          "The step after which a licence may be revoked",
          "وہ مرحلہ جس کے بعد لائسنس منسوخ ہو سکتا ہے"),
      new Leeway<>("R10", 1, 3)),

  /** Before the last day of 5.i to 5.iii (reading R11). */
  FIRST_NOTICE(
      "first-notice",
      Unit.DAYS,
      new BilingualText(
          "Days before the limit on which the first notice goes out",
          "پہلی اطلاع آخری دن سے اتنے دن پہلے"),
      new Leeway<>("R11", 1, 14)),
  SECOND_NOTICE(
      "second-notice",
      Unit.DAYS,
      new BilingualText(
          "Days before the limit on which the second notice goes out",
          "دوسری اطلاع آخری دن سے اتنے دن پہلے"),
      new Leeway<>("R11", 1, 14)),

  /** Data come late: a day is decided on only when they reach so far beyond it. */
  DATA_LAG(
      "data-lag",
      Unit.HOURS,
      new BilingualText("Hours that data may come late", "کوائف کی ممکنہ تاخیر کے گھنٹے"),
      new Leeway<>("R11", 0, 168)),

  EXTENSION_PROGRESS(
      "extension-progress",
      Unit.PERCENT,
      new BilingualText("Progress that extends a licence", "توسیع کے لیے درکار پیش رفت")),

  /** Whether the holder of a licence that ended by 2.1 counts as a user (reading R13). */
  ENDED_IS_USER(
      "ended-is-user",
      Unit.YES_NO,
      new BilingualText(
          "Holders of licences of 2021 count as users of the cohort before",
          "2021 کے لائسنس رکھنے والے پچھلے کوہورٹ کے صارف شمار ہوتے ہیں"),
      new Leeway<>("R13", 0, 1));

  private final String key;
  private final Unit unit;
  private final BilingualText title;
  private final Optional<Leeway<Integer>> leeway;

  Year2Number(String key, Unit unit, BilingualText title) {
    this(key, unit, title, null);
  }

  Year2Number(String key, Unit unit, BilingualText title, Leeway<Integer> leeway) {
    this.key = key;
    this.unit = unit;
    this.title = title;
    this.leeway = Optional.ofNullable(leeway);
  }

  NumberTerm stated(String clauseId, int value) {
    return new NumberTerm(key, title, unit, new Term<>(clauseId, value), leeway);
  }

  int of(CohortTerms terms) {
    return terms.number(key).value();
  }
}
