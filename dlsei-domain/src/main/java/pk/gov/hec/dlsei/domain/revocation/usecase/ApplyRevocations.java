package pk.gov.hec.dlsei.domain.revocation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.LicenceActivity;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.Mandate;
import pk.gov.hec.dlsei.domain.revocation.DataReach;
import pk.gov.hec.dlsei.domain.revocation.DueRevocation;
import pk.gov.hec.dlsei.domain.revocation.DueRevocation.Outcome;
import pk.gov.hec.dlsei.domain.revocation.Proposal;
import pk.gov.hec.dlsei.domain.revocation.Revoking;
import pk.gov.hec.dlsei.domain.revocation.RunningLicences;

/**
 * Takes licences back whose undo window is over (WP2/5.v). The rules look at them once more, under
 * the lock: who has made up for it meanwhile keeps the licence. The learner is removed from the
 * learning platform by the outbox, after a snapshot of the progress.
 */
@ApplicationScoped
@Transactional
public class ApplyRevocations {

  @Inject Revoking revoking;
  @Inject RunningLicences licences;
  @Inject CohortRulebook rulebook;
  @Inject Clock clock;

  /**
   * Carries some out, in one transaction; twice is as good as once.
   *
   * @param ids of cases
   * @param asOf the day by which is looked at them, in Asia/Karachi
   * @param mandate how far this goes
   * @return one for each that is still due; KEPT where the licence stays, SKIPPED where it is not
   *     as planned
   */
  public List<JobResult> handle(List<Long> ids, LocalDate asOf, Mandate mandate) {
    Instant now = clock.instant();
    DataReach reach = licences.reach().notAfter(asOf);
    Map<CohortId, List<DueRevocation>> due =
        revoking.lock(ids, now).stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.licence().cohort(),
                    () -> new TreeMap<>(Comparator.comparing(CohortId::value)),
                    Collectors.toList()));
    List<JobResult> results = new ArrayList<>();
    for (Map.Entry<CohortId, List<DueRevocation>> of : due.entrySet()) {
      CohortRules rules = rulebook.of(of.getKey());
      List<Outcome> outcomes =
          of.getValue().stream().map(one -> lookAgain(one, rules, reach)).toList();
      Mandate.Choice<Outcome> choice =
          mandate.choose(outcomes, one -> result(one, mandate.outcome()));
      if (mandate.isToDo()) {
        carryOut(choice.items(), rules, now);
      }
      choice.items().forEach(one -> results.add(result(one, mandate.outcome())));
      results.addAll(choice.left());
    }
    return results;
  }

  private static Outcome lookAgain(DueRevocation due, CohortRules rules, DataReach reach) {
    LicenceActivity facts =
        due.licence().facts(rules.revocation().paymentOf(due.licence().poolKey()), reach);
    Proposal now = Proposal.of(due.licence(), facts, rules.revocation().grounds(facts));
    return new Outcome(due, now.stillOf(due.clauseIds()).toList(), now.facts());
  }

  private void carryOut(List<Outcome> outcomes, CohortRules rules, Instant now) {
    Map<Boolean, List<Outcome>> parted =
        outcomes.stream().collect(Collectors.partitioningBy(Outcome::isRevoked));
    revoking.giveBack(parted.get(false), now);
    revoking.revoke(parted.get(true), rules, now);
  }

  private static JobResult result(Outcome one, JobResult.Outcome outcome) {
    return one.isRevoked()
        ? JobResult.ofLicence(one.due().licence().id(), outcome, one.clauseIds(), "REVOKED")
        : JobResult.ofLicence(
            one.due().licence().id(), JobResult.Outcome.KEPT, one.due().clauseIds(), "LAPSED");
  }
}
