package pk.gov.hec.dlsei.policy.year2;

import static pk.gov.hec.dlsei.api.cohort.ApplicantCategory.ALUMNUS;
import static pk.gov.hec.dlsei.api.cohort.ApplicantCategory.EXTERNAL;

import java.util.function.Predicate;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.InstitutionStanding;
import pk.gov.hec.dlsei.api.cohort.QuotedClause;
import pk.gov.hec.dlsei.api.value.BilingualText;

/** WP2, section 3, "Eligibility Criteria": who may apply in year 2. Facts in, findings out. */
enum EligibilityClause implements QuotedClause<ApplicantFacts> {

  /** Universities of HEC's list, and HEC itself (reading R37). */
  MEMBERS_OF_RECOGNISED_UNIVERSITIES(
      "WP2/3.1",
      "Students, Faculty members and Staff of HEC’s recognized public and private universities are"
          + " eligible to apply, including HEC employees.",
      new BilingualText(
          "Students, faculty and staff of public and private universities that HEC recognises may"
              + " apply, and so may HEC’s own employees.",
          "ایچ ای سی کی تسلیم شدہ سرکاری اور نجی یونیورسٹیوں کے طلبہ و طالبات، اساتذہ اور عملے کے"
              + " ارکان درخواست دے سکتے ہیں، اور ایچ ای سی کے اپنے ملازمین بھی۔"),
      EligibilityClause::belongsToTheProgramme),

  /** Named apart, since year 1 took alumni. */
  NO_ALUMNI_NO_EXTERNAL_ORGANISATIONS(
      "WP2/3.2",
      "External organizations’ and Alumni are not included in this Cohort.",
      new BilingualText(
          "Alumni and members of external organisations are not included in this cohort.",
          "سابق طلبہ و طالبات اور بیرونی اداروں کے افراد اس کوہورٹ میں شامل نہیں ہیں۔"),
      facts -> facts.category() != ALUMNUS && facts.category() != EXTERNAL);

  private final ClauseText text;
  private final Predicate<ApplicantFacts> predicate;

  EligibilityClause(
      String id, String quotation, BilingualText statement, Predicate<ApplicantFacts> predicate) {
    this.text = new ClauseText(id, quotation, statement);
    this.predicate = predicate;
  }

  private static boolean belongsToTheProgramme(ApplicantFacts facts) {
    return switch (facts.category()) {
      case STUDENT, FACULTY, STAFF -> facts.standing().isRecognisedUniversity();
      case HEC_EMPLOYEE -> facts.standing() == InstitutionStanding.HEC;
      case ALUMNUS, NAHE_NOMINEE, EXTERNAL -> false;
    };
  }

  @Override
  public ClauseText text() {
    return text;
  }

  @Override
  public Result check(ApplicantFacts facts, CohortTerms terms) {
    return predicate.test(facts) ? Result.MET : Result.NOT_MET;
  }
}
