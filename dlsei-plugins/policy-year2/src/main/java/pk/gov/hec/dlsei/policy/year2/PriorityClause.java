package pk.gov.hec.dlsei.policy.year2;

import java.util.function.BiFunction;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.cohort.QuotedClause;
import pk.gov.hec.dlsei.api.cohort.ReviewFacts;
import pk.gov.hec.dlsei.api.cohort.ReviewFacts.Reviewer;
import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * WP2, "Policy for Cohort-II", point 3: the order of approval, and who acts until when. Ranks in
 * one queue, not a calendar (reading R14): whoever is left over after a window keeps the rank, and
 * HEC decides.
 */
enum PriorityClause implements QuotedClause<ReviewFacts> {

  /** HEC alone, from the first of its days. */
  P1(
      "WP2/A.3.P1",
      "P1: Approved applications of Cohort-I (will be done by HEC on August 01, 02)",
      new BilingualText(
          "First come the approved applications of the cohort before that never got a licence; HEC"
              + " acts on them.",
          "سب سے پہلے پچھلے کوہورٹ کی وہ منظور شدہ درخواستیں ہیں جنہیں لائسنس نہیں ملا؛ ان پر"
              + " کارروائی ایچ ای سی کی طرف سے ہوتی ہے۔"),
      (facts, terms) ->
          facts.reviewer() == Reviewer.HEC && !facts.day().isBefore(Year2Date.P1_FROM.of(terms))),

  /** Focal persons until their last day, HEC at any time. */
  P2(
      "WP2/A.3.P2",
      "P2: Pending applications of Cohort-I (with the submitted status) (Done by Focal persons till"
          + " July 07, 2023)",
      new BilingualText(
          "Second come the undecided applications of the cohort before; focal persons act on them"
              + " until a day, afterwards HEC on their behalf.",
          "دوسرے نمبر پر پچھلے کوہورٹ کی وہ درخواستیں ہیں جن پر فیصلہ نہیں ہوا؛ ان پر کارروائی ایک"
              + " مقررہ دن تک فوکل پرسن اور اس کے بعد ان کی طرف سے ایچ ای سی کے ذمے ہے۔"),
      (facts, terms) ->
          facts.reviewer() == Reviewer.HEC || !facts.day().isAfter(Year2Date.P2_UNTIL.of(terms))),

  P3(
      "WP2/A.3.P3",
      "P3: New applications of Cohort-II (July 13, 2023)",
      new BilingualText(
          "New applications are third in order.", "نئی درخواستیں ترتیب میں تیسرے نمبر پر ہیں۔"),
      PriorityClause::isLaunched),

  P4(
      "WP2/A.3.P4",
      "P4: Revoked user of Cohort-I",
      new BilingualText(
          "Learners whose licence of the cohort before was revoked are fourth in order.",
          "پچھلے کوہورٹ میں جن کا لائسنس منسوخ ہوا وہ ترتیب میں چوتھے نمبر پر ہیں۔"),
      PriorityClause::isLaunched);

  private final ClauseText text;
  private final BiFunction<ReviewFacts, CohortTerms, Boolean> mayDecide;

  PriorityClause(
      String id,
      String quotation,
      BilingualText statement,
      BiFunction<ReviewFacts, CohortTerms, Boolean> mayDecide) {
    this.text = new ClauseText(id, quotation, statement);
    this.mayDecide = mayDecide;
  }

  /** Focal persons act from the launch date on (WP2/4.1.15). */
  private static boolean isLaunched(ReviewFacts facts, CohortTerms terms) {
    return facts.reviewer() == Reviewer.HEC
        || !facts.day().isBefore(Year2Date.FOCAL_PERSONS_FROM.of(terms));
  }

  /** 1 for the first. */
  int rank() {
    return ordinal() + 1;
  }

  /** Of somebody who was that in the cohort before. */
  static PriorityClause of(PriorStanding prior) {
    return switch (prior) {
      case NEVER_LICENSED -> P1;
      case UNDECIDED -> P2;
      case REVOKED -> P4;
      case NONE, NEVER_ACTIVATED, USER, ENDED_WITH_IT -> P3;
    };
  }

  @Override
  public ClauseText text() {
    return text;
  }

  @Override
  public Result check(ReviewFacts facts, CohortTerms terms) {
    if (terms.follows().isEmpty() || facts.priorityClass() != rank()) {
      return Result.NOT_CONCERNED;
    }
    return mayDecide.apply(facts, terms) ? Result.MET : Result.NOT_MET;
  }
}
