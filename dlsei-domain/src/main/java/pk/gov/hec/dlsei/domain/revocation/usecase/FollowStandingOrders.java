package pk.gov.hec.dlsei.domain.revocation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.StandingOrder;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.revocation.Order;
import pk.gov.hec.dlsei.domain.revocation.Revocations;

/**
 * Confirms what HEC's standing orders let the job carry out, but never where somebody paid (reading
 * R11). The undo window holds for it, too.
 */
@ApplicationScoped
@Transactional
public class FollowStandingOrders {

  /** So that no transaction holds many rows. */
  private static final int MOST = 2_000;

  @Inject Revocations revocations;
  @Inject JobResults results;
  @Inject DecideRevocations decide;
  @Inject Clock clock;

  /**
   * Confirms some, in one transaction, and records a result of each.
   *
   * @param run of the job
   * @param rules of a cohort
   * @return how many; 0 where nothing is left
   */
  public int handle(long run, CohortRules rules) {
    Set<String> clauses = clauses(rules);
    if (clauses.isEmpty()) {
      return 0;
    }
    Instant now = clock.instant();
    List<Long> ids = revocations.underStandingOrder(rules.cohort(), clauses, MOST);
    List<Long> confirmed =
        revocations.confirm(ids, Order.standing(run, now), decide.undoUntil(now));
    results.record(
        run, revocations.grounds(confirmed).stream().map(FollowStandingOrders::result).toList());
    return confirmed.size();
  }

  /** The same run may take the licence back, and tell of that as of another case. */
  private static JobResult result(Revocations.Grounds grounds) {
    return new JobResult(
        "licence:" + grounds.licence() + ":CONFIRMED",
        Optional.of(grounds.licence()),
        Optional.empty(),
        JobResult.Outcome.DONE,
        grounds.clauses(),
        "CONFIRMED");
  }

  /**
   * How many it would confirm.
   *
   * @param rules of a cohort
   */
  public long count(CohortRules rules) {
    Set<String> clauses = clauses(rules);
    return clauses.isEmpty() ? 0 : revocations.countUnderStandingOrder(rules.cohort(), clauses);
  }

  private static Set<String> clauses(CohortRules rules) {
    return rules.revocation().clauseIds().stream()
        .filter(id -> rules.revocation().standingOrder(id) == StandingOrder.CARRIED_OUT_BY_JOB)
        .collect(Collectors.toSet());
  }
}
