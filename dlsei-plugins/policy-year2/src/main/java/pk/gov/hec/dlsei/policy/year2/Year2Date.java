package pk.gov.hec.dlsei.policy.year2;

import java.time.LocalDate;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.DateTerm;
import pk.gov.hec.dlsei.api.cohort.Leeway;
import pk.gov.hec.dlsei.api.cohort.Term;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** The dates of WP2 that the policy asks for. {@link Cohort} says what each cohort has. */
enum Year2Date {
  APPLICATIONS_FROM(
      DateTerm.APPLICATIONS_FROM,
      new BilingualText("First day of applications", "درخواستوں کا پہلا دن")),
  STARTS(DateTerm.STARTS, new BilingualText("First day of licences", "لائسنسوں کا پہلا دن")),
  ENDS(DateTerm.ENDS, new BilingualText("Last day of licences", "لائسنسوں کا آخری دن")),
  FOCAL_PERSONS_FROM(
      "focal-persons-from",
      new BilingualText(
          "First day on which focal persons act", "فوکل پرسن کی کارروائی کا پہلا دن")),
  P1_FROM(
      "p1-from",
      new BilingualText(
          "First day on which HEC acts on priority 1",
          "ترجیح 1 پر ایچ ای سی کی کارروائی کا پہلا دن")),
  P1_UNTIL(
      "p1-until",
      new BilingualText(
          "Last day on which HEC is to act on priority 1",
          "ترجیح 1 پر ایچ ای سی کی کارروائی کا آخری دن")),
  P2_UNTIL(
      "p2-until",
      new BilingualText(
          "Last day on which focal persons act on priority 2",
          "ترجیح 2 پر فوکل پرسن کی کارروائی کا آخری دن")),
  EXTENSION_FROM(
      "extension-from",
      new BilingualText("Extensions are given from", "توسیع دیے جانے کا پہلا دن")),
  EXTENSION_UNTIL(
      "extension-until", new BilingualText("Extended until", "توسیع شدہ لائسنس کا آخری دن"));

  private final String key;
  private final BilingualText title;

  Year2Date(String key, BilingualText title) {
    this.key = key;
    this.title = title;
  }

  DateTerm stated(String clauseId, LocalDate day) {
    return new DateTerm(key, title, new Term<>(clauseId, day));
  }

  DateTerm stated(String clauseId, LocalDate day, Leeway<LocalDate> leeway) {
    return new DateTerm(key, title, new Term<>(clauseId, day), Optional.of(leeway));
  }

  LocalDate of(CohortTerms terms) {
    return terms.date(key).value();
  }
}
