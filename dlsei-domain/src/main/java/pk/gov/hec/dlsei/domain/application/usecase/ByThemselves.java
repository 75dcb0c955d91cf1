package pk.gov.hec.dlsei.domain.application.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.cohort.Nominator;
import pk.gov.hec.dlsei.api.cohort.ProcedureStep;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;

/**
 * Whether somebody may apply by the form: eligible, and not of those who are nominated (SOP1/R2).
 */
final class ByThemselves {

  private ByThemselves() {}

  /** A finding for each clause of eligibility, and one more for those who are nominated. */
  static List<Finding> findings(CohortRules rules, ApplicantFacts facts) {
    return Stream.concat(
            rules.eligibility(facts).findings().stream(), nominated(rules, facts).stream())
        .toList();
  }

  private static Optional<Finding> nominated(CohortRules rules, ApplicantFacts facts) {
    return rules.nominatorOf(facts.category()) == Nominator.NOBODY
        ? Optional.empty()
        : rules.clausesOf(ProcedureStep.SUBMISSION, facts.category()).stream()
            .findFirst()
            .map(clause -> new Finding(clause.id(), Clause.Result.NOT_MET, clause.statement()));
  }
}
