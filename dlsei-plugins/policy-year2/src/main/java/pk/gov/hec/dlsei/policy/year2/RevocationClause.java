package pk.gov.hec.dlsei.policy.year2;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.LicenceActivity;
import pk.gov.hec.dlsei.api.cohort.LicenceActivity.Payment;
import pk.gov.hec.dlsei.api.cohort.QuotedClause;
import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * WP2, section 5, "Revocation Policy": when HEC may take a licence back. Facts in, findings out.
 * Day 0 is the day of the event, in time to the end of the last day (reading R07). Where somebody
 * paid for a licence, an officer decides (readings R11 and R31). What was made up for late counts:
 * the clauses look at how things stand in the data, once these reach far enough.
 */
enum RevocationClause implements QuotedClause<LicenceActivity> {

  /** Neither activated nor enrolled (reading R09). */
  NOT_ACTIVATED(
      "WP2/5.i",
      "If an applicant doesn't activate his license and didn’t enroll himself within the first 15"
          + " days of receiving a license invitation link at his / her registered email address.",
      new BilingualText(
          "The licence was not activated within the days given, and no course was begun.",
          "مقررہ دنوں میں نہ لائسنس فعال کیا گیا اور نہ کوئی کورس شروع ہوا۔"),
      (activity, terms) ->
          new Ground(
              activity.activatedOn().isEmpty() && activity.enrolledOn().isEmpty(),
              activity.invitedOn(),
              Year2Number.DAYS_TO_ACTIVATE.of(terms))),

  /** Activated, and then nothing (reading R09). */
  NOTHING_BEGUN(
      "WP2/5.ii",
      "If an applicant doesn’t perform any activity or enrolled in any of the recommended courses or"
          + " any other course within 15 days of receiving a license invitation link.",
      new BilingualText(
          "The licence was activated, but no course was begun within the days given.",
          "لائسنس فعال تو کیا گیا مگر مقررہ دنوں میں کوئی کورس شروع نہیں ہوا۔"),
      (activity, terms) ->
          new Ground(
              activity.activatedOn().isPresent()
                  && activity.enrolledOn().isEmpty()
                  && activity.lastActiveOn().isEmpty(),
              activity.invitedOn(),
              Year2Number.DAYS_TO_BEGIN.of(terms))),

  /** The licence is received with the invitation (reading R08). */
  NOTHING_COMPLETED(
      "WP2/5.iii",
      "If a learner fails to complete a single course from the recommended courses or any course"
          + " within the first 30 days of receiving the Coursera license from HEC.",
      new BilingualText(
          "No course was completed within the days given.",
          "مقررہ دنوں میں کوئی کورس مکمل نہیں ہوا۔"),
      (activity, terms) ->
          new Ground(
              activity.coursesCompleted() == 0,
              activity.invitedOn(),
              Year2Number.DAYS_TO_COMPLETE.of(terms))),

  /** From the last activity, else from the activation; one of three steps revokes (reading R10). */
  INACTIVE(
      "WP2/5.iv",
      "Incase of non-activity of more than 30 / 60/ 90 days, HEC can revoke user license.",
      new BilingualText(
          "There was no activity for longer than the days given.",
          "مقررہ دنوں سے زیادہ عرصے تک کوئی سرگرمی نہیں ہوئی۔"),
      (activity, terms) -> {
        Optional<LocalDate> last = activity.lastActiveOn().or(activity::activatedOn);
        return new Ground(
            last.isPresent(), last.orElse(activity.invitedOn()), revokingStep(terms).of(terms));
      });

  /** What follows from any of them; who confirms it, reading R11 says. */
  static final ClauseText RIGHT_TO_CANCEL =
      new ClauseText(
          "WP2/5.v",
          "In any of the above-mentioned cases, HEC has the right to cancel the license and offer this"
              + " opportunity to another eligible user.",
          new BilingualText(
              "HEC may then cancel the licence and offer it to another eligible user.",
              "ایسی صورت میں ایچ ای سی لائسنس منسوخ کر کے کسی دوسرے اہل فرد کو دے سکتا ہے۔"));

  /**
   * When a ground is there.
   *
   * @param stands how things are, whatever the day
   * @param since day 0
   * @param days the last day that is in time
   */
  private record Ground(boolean stands, LocalDate since, int days) {

    LocalDate lastDay() {
      return since.plusDays(days);
    }

    /** The data have to reach beyond the last day by as long as they may come late. */
    Result result(LicenceActivity activity, CohortTerms terms) {
      LocalDateTime over = lastDay().plusDays(1).atStartOfDay();
      if (!stands || activity.asOf().isBefore(over)) {
        return Result.NOT_MET;
      }
      if (activity.asOf().isBefore(over.plusHours(Year2Number.DATA_LAG.of(terms)))) {
        return Result.NOT_YET;
      }
      return activity.payment() == Payment.PAID ? Result.FOR_AN_OFFICER : Result.MET;
    }
  }

  /** What a clause looks for. */
  @FunctionalInterface
  private interface Look {
    Ground at(LicenceActivity activity, CohortTerms terms);
  }

  private final ClauseText text;
  private final Look look;

  RevocationClause(String id, String quotation, BilingualText statement, Look look) {
    this.text = new ClauseText(id, quotation, statement);
    this.look = look;
  }

  static Year2Number revokingStep(CohortTerms terms) {
    return switch (Year2Number.REVOKING_STEP.of(terms)) {
      case 1 -> Year2Number.INACTIVE_NOTICE;
      case 2 -> Year2Number.INACTIVE_LAST_NOTICE;
      default -> Year2Number.INACTIVE_REVOKED;
    };
  }

  /** To whose end it can still be mended; empty where there is nothing to mend. */
  Optional<LocalDate> lastDay(LicenceActivity activity, CohortTerms terms) {
    return Optional.of(look.at(activity, terms)).filter(Ground::stands).map(Ground::lastDay);
  }

  @Override
  public ClauseText text() {
    return text;
  }

  @Override
  public Result check(LicenceActivity activity, CohortTerms terms) {
    return look.at(activity, terms).result(activity, terms);
  }
}
