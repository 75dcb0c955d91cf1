package pk.gov.hec.dlsei.policy.year2;

import java.time.LocalDate;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.Clause.Result;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.LicenceEnd;
import pk.gov.hec.dlsei.api.cohort.LicenceTerm;
import pk.gov.hec.dlsei.api.cohort.QuotedClause;

/** The last day of a licence of year 2: its cohort's, or a later one that it has earned. */
final class LastDay {

  private LastDay() {}

  static LicenceEnd of(LicenceTerm licence, CohortTerms terms) {
    LocalDate cohortsEnd = terms.ends().value();
    if (ExtensionClause.HALF_DONE.check(licence, terms) == Result.MET
        && Year2Date.EXTENSION_UNTIL.of(terms).isAfter(cohortsEnd)) {
      return new LicenceEnd(Year2Date.EXTENSION_UNTIL.of(terms), ExtensionClause.HALF_DONE.text());
    }
    ClauseText clause =
        Stream.<QuotedClause<LicenceTerm>>of(
                PaidUsersClause.PAID_IN_2021,
                PaidUsersClause.PAID_IN_2022,
                ExtensionClause.PAID_IN_2022)
            .filter(paid -> paid.check(licence, terms) == Result.MET)
            .findFirst()
            .map(QuotedClause::text)
            .orElseGet(() -> ofTheCohort(terms));
    return new LicenceEnd(cohortsEnd, clause);
  }

  private static ClauseText ofTheCohort(CohortTerms terms) {
    return Cohort.COHORT_1.isBasisOf(terms)
        ? DurationClause.COHORT_1.text()
        : TimelineClause.TIMELINES.text();
  }
}
