package pk.gov.hec.dlsei.policy.year2;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.NumberTerm;
import pk.gov.hec.dlsei.api.cohort.NumberTerm.Unit;
import pk.gov.hec.dlsei.api.cohort.Term;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** The day counts of WP2, section 5; "WP2/A.5" lets cohort II have the same. */
enum Year2Number {
  DAYS_TO_ACTIVATE(
      "days-to-activate",
      "WP2/5.i",
      15,
      new BilingualText("Days to activate the licence", "لائسنس فعال کرنے کے دن")),
  DAYS_TO_BEGIN(
      "days-to-begin",
      "WP2/5.ii",
      15,
      new BilingualText("Days to begin learning", "سیکھنا شروع کرنے کے دن")),
  DAYS_TO_COMPLETE(
      "days-to-complete",
      "WP2/5.iii",
      30,
      new BilingualText("Days to complete a course", "ایک کورس مکمل کرنے کے دن")),

  /** Of "30 / 60/ 90" the first two bring notices, the third revokes (reading R10). */
  INACTIVE_NOTICE(
      "inactive-notice",
      "WP2/5.iv",
      30,
      new BilingualText("Days without activity until a notice", "اطلاع تک بغیر سرگرمی کے دن")),
  INACTIVE_LAST_NOTICE(
      "inactive-last-notice",
      "WP2/5.iv",
      60,
      new BilingualText(
          "Days without activity until the last notice", "آخری اطلاع تک بغیر سرگرمی کے دن")),
  INACTIVE_REVOKED(
      "inactive-revoked",
      "WP2/5.iv",
      90,
      new BilingualText(
          "Days without activity until it may be revoked", "منسوخی تک بغیر سرگرمی کے دن")),

  /** Data come late: a day is decided on only when they reach so far beyond it. */
  DATA_LAG(
      "data-lag",
      "WP2/5.v",
      1,
      new BilingualText("Days that data may come late", "کوائف کی ممکنہ تاخیر کے دن"));

  private final NumberTerm stated;

  Year2Number(String key, String clauseId, int days, BilingualText title) {
    this.stated = new NumberTerm(key, title, Unit.DAYS, new Term<>(clauseId, days));
  }

  int of(CohortTerms terms) {
    return terms.number(stated.key()).value();
  }

  /** All of them; under one clause, where that is what gives them to the cohort. */
  static List<NumberTerm> stated(Optional<String> clauseId) {
    return Arrays.stream(values()).map(number -> number.under(clauseId)).toList();
  }

  private NumberTerm under(Optional<String> clauseId) {
    String id = clauseId.orElse(stated.term().clauseId());
    Term<Integer> term = new Term<>(id, stated.term().value());
    return new NumberTerm(stated.key(), stated.title(), stated.unit(), term);
  }
}
