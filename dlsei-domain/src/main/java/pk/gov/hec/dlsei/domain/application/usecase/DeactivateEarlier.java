package pk.gov.hec.dlsei.domain.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.decision.Decisions;

/**
 * Whoever applies again after a revocation: the application of the cohort before is deactivated,
 * and stays visible (WP2/A.2).
 */
@ApplicationScoped
class DeactivateEarlier {

  @Inject ApplicationRepository applications;
  @Inject Decisions decisions;
  @Inject Clock clock;

  void handle(Actor actor, Application next, CohortRules rules, ApplicantFacts facts) {
    if (facts.prior() == PriorStanding.REVOKED) {
      CohortId before = rules.terms().follows().orElseThrow();
      applications
          .live(actor.personId(), before)
          .filter(earlier -> earlier.status() == ApplicationStatus.APPROVED)
          .ifPresent(earlier -> deactivate(actor, earlier, next, because(rules, facts)));
    }
  }

  private void deactivate(
      Actor actor, Application earlier, Application next, List<String> clauses) {
    earlier.deactivate();
    var filed = next.submission().orElseThrow();
    decisions.record(
        new Decision(
                DecisionKind.DEACTIVATED,
                earlier.id(),
                clock.instant(),
                new Decision.Grounds(
                    filed.policyId(),
                    filed.policyVersion(),
                    clauses,
                    Map.of("next", filed.number())))
            .by(actor.accountId()));
  }

  /** The clauses that let the person in because of the revocation, and say nothing of others. */
  private static List<String> because(CohortRules rules, ApplicantFacts facts) {
    Set<String> saidOfAll =
        rules.eligibility(facts.with(PriorStanding.NONE)).findings().stream()
            .filter(finding -> finding.result() == Clause.Result.MET)
            .map(Finding::clauseId)
            .collect(Collectors.toSet());
    return rules.eligibility(facts).findings().stream()
        .filter(finding -> finding.result() == Clause.Result.MET)
        .map(Finding::clauseId)
        .filter(id -> !saidOfAll.contains(id))
        .toList();
  }
}
