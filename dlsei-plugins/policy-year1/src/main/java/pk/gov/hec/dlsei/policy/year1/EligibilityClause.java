package pk.gov.hec.dlsei.policy.year1;

import static pk.gov.hec.dlsei.api.cohort.ApplicantCategory.ALUMNUS;
import static pk.gov.hec.dlsei.api.cohort.ApplicantCategory.FACULTY;
import static pk.gov.hec.dlsei.api.cohort.ApplicantCategory.NAHE_NOMINEE;
import static pk.gov.hec.dlsei.api.cohort.ApplicantCategory.STUDENT;

import java.util.Set;
import java.util.function.BiFunction;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.IdentityNumber;
import pk.gov.hec.dlsei.api.cohort.QuotedClause;
import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * SOP1, "Eligibility criteria for the DLSEI program": who may apply in year 1. Points 1, 2 and 4
 * each name a group, and the distribution names another, NAHE's nominees; who belongs to none of
 * them, such as staff (reading R34), fails all three.
 */
enum EligibilityClause implements QuotedClause<ApplicantFacts> {

  /** A programme that ends with 16 years of education or more (reading R34). */
  STUDENTS(
      "SOP1/E1",
      "All Public/ Private University Students currently enrolled in 16-year education programs and"
          + " above are eligible",
      new BilingualText(
          "Students of public and private universities, enrolled now in a programme of 16 years of"
              + " education or above, may apply.",
          "سرکاری اور نجی یونیورسٹیوں کے وہ طلبہ و طالبات درخواست دے سکتے ہیں جو اس وقت سولہ سالہ یا"
              + " اس سے اوپر کے تعلیمی پروگرام میں داخل ہیں۔"),
      EligibilityClause::student),

  FACULTY_MEMBERS(
      "SOP1/E2",
      "Faculty members of Public/Private Universities are also eligible",
      new BilingualText(
          "Faculty members of public and private universities may apply.",
          "سرکاری اور نجی یونیورسٹیوں کے اساتذہ درخواست دے سکتے ہیں۔"),
      (facts, terms) -> of(FACULTY, facts, facts.standing().isRecognisedUniversity())),

  /** Valid means well formed (reading R24). */
  IDENTITY(
      "SOP1/E3",
      "The applicant must have a valid CNIC/ B-form number",
      new BilingualText(
          "The applicant must have a valid CNIC or B-Form number.",
          "درخواست دہندہ کے پاس درست قومی شناختی کارڈ یا ب فارم نمبر ہونا ضروری ہے۔"),
      (facts, terms) ->
          facts.identity() == IdentityNumber.WELL_FORMED ? Result.MET : Result.NOT_MET),

  /** From two years before the launch date to the day itself (reading R35). */
  ALUMNI(
      "SOP1/E4",
      "Alumni who have graduated within the past 2 years of the launch date (September 9, 2021) of"
          + " this Coursera Program.",
      new BilingualText(
          "Alumni who graduated within the two years before the launch date may apply.",
          "وہ سابق طلبہ و طالبات درخواست دے سکتے ہیں جنہوں نے آغاز کی تاریخ سے پہلے کے دو سالوں میں"
              + " ڈگری مکمل کی ہو۔"),
      EligibilityClause::alumnus);

  private static final Set<ApplicantCategory> NAMED =
      Set.of(STUDENT, FACULTY, ALUMNUS, NAHE_NOMINEE);

  private final ClauseText text;
  private final BiFunction<ApplicantFacts, CohortTerms, Result> check;

  EligibilityClause(
      String id,
      String quotation,
      BilingualText statement,
      BiFunction<ApplicantFacts, CohortTerms, Result> check) {
    this.text = new ClauseText(id, quotation, statement);
    this.check = check;
  }

  private static Result student(ApplicantFacts facts, CohortTerms terms) {
    boolean possible = facts.standing().isRecognisedUniversity();
    if (facts.category() == STUDENT && possible && facts.educationYears().isEmpty()) {
      return Result.FOR_AN_OFFICER;
    }
    int least = Year1Number.EDUCATION_YEARS.of(terms);
    return of(STUDENT, facts, possible && facts.educationYears().orElse(0) >= least);
  }

  private static Result alumnus(ApplicantFacts facts, CohortTerms terms) {
    boolean possible = facts.standing().isRecognisedUniversity();
    if (facts.category() == ALUMNUS && possible && facts.graduatedOn().isEmpty()) {
      return Result.FOR_AN_OFFICER;
    }
    var launch = terms.starts().value();
    var earliest = launch.minusYears(Year1Number.ALUMNI_YEARS.of(terms));
    boolean inTime =
        facts
            .graduatedOn()
            .filter(day -> !day.isBefore(earliest) && !day.isAfter(launch))
            .isPresent();
    return of(ALUMNUS, facts, possible && inTime);
  }

  private static Result of(ApplicantCategory group, ApplicantFacts facts, boolean met) {
    if (facts.category() != group && NAMED.contains(facts.category())) {
      return Result.NOT_CONCERNED;
    }
    return facts.category() == group && met ? Result.MET : Result.NOT_MET;
  }

  @Override
  public ClauseText text() {
    return text;
  }

  @Override
  public Result check(ApplicantFacts facts, CohortTerms terms) {
    return check.apply(facts, terms);
  }
}
