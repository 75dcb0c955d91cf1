package pk.gov.hec.dlsei.domain.cohort;

import java.util.Arrays;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.Disability;
import pk.gov.hec.dlsei.api.cohort.IdentityNumber;
import pk.gov.hec.dlsei.api.cohort.InstitutionStanding;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;

/** Every kind of person, to find out whether a clause concerns anybody in a cohort. */
final class Anybody {

  private Anybody() {}

  static boolean isConcernedBy(Clause<ApplicantFacts> clause, CohortTerms terms) {
    return kinds().anyMatch(who -> clause.find(who, terms).result() != Clause.Result.NOT_CONCERNED);
  }

  private static Stream<ApplicantFacts> kinds() {
    return Arrays.stream(ApplicantCategory.values())
        .flatMap(
            category ->
                Arrays.stream(InstitutionStanding.values())
                    .map(standing -> new ApplicantFacts(category, standing)))
        .flatMap(facts -> Arrays.stream(PriorStanding.values()).map(facts::with))
        .flatMap(facts -> Arrays.stream(Disability.values()).map(facts::with))
        .flatMap(facts -> Arrays.stream(IdentityNumber.values()).map(facts::with));
  }
}
